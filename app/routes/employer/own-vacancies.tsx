import type { OwnVacancy } from "~/domain/vacancies/find-own-vacancies.server";
import { stageWords } from "~/domain/vacancies/stage-words";
import { paths } from "~/paths";
import { longDate } from "~/ui/dates";
import { Listed, Listing } from "~/ui/listing";
import { Tag } from "~/ui/tag";

interface OwnVacanciesProps {
  vacancies: OwnVacancy[];
  /** How many people are put forward and not decided on, by the vacancy's id. */
  putForward: Record<string, number>;
}

/** An employer's vacancies, each with its stage and how many people wait to hear. */
export function OwnVacancies({ vacancies, putForward }: OwnVacanciesProps) {
  return (
    <Listing>
      {vacancies.map(({ id, reference, title, stage, siteName, closesOn }) => (
        <Listed
          key={id}
          href={paths.employerVacancy(id)}
          title={title}
          level={3}
          detail={`${reference}, ${siteName}`}
          facts={[
            <Tag key="stage" tone={stageWords[stage].tone}>
              {stageWords[stage].name}
            </Tag>,
            people(putForward[id] ?? 0),
            stage === "live" && closesOn && `Closes ${longDate(closesOn)}`,
          ]}
        />
      ))}
    </Listing>
  );
}

const people = (count: number) => count > 0 && `${count} ${count === 1 ? "person" : "people"} put forward`;
