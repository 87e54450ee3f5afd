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
  /** Of the titles. */
  level?: 2 | 3;
}

/** An employer's vacancies, each with its stage and how many people wait to hear. */
export function OwnVacancies({ vacancies, putForward, level = 3 }: OwnVacanciesProps) {
  return (
    <Listing>
      {vacancies.map(({ id, reference, title, stage, siteName, closesOn, goesLiveOn, unanswered }) => (
        <Listed
          key={id}
          href={paths.employerVacancy(id)}
          title={title}
          level={level}
          detail={`${reference}, ${siteName}`}
          facts={[
            <Tag key="stage" tone={stageWords[stage].tone}>
              {stageWords[stage].name}
            </Tag>,
            people(putForward[id] ?? 0),
            stage === "live" && closesOn && `Closes ${longDate(closesOn)}`,
            stage === "scheduled" && goesLiveOn && `Goes live ${longDate(goesLiveOn)}`,
            unanswered && <a key="ending" href={paths.endVacancy(id)}>{`Say how ${reference} ended`}</a>,
          ]}
        />
      ))}
    </Listing>
  );
}

const people = (count: number) => count > 0 && `${count} ${count === 1 ? "person" : "people"} put forward`;
