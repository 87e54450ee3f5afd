import type { Happening } from "~/domain/vacancies/changes/history";
import type { PayComparison } from "~/domain/vacancies/pay-comparison";
import { stageWords } from "~/domain/vacancies/stage-words";
import type { VacancyInWords } from "~/domain/vacancies/vacancy-in-words";
import { paths } from "~/paths";
import { longDate } from "~/ui/dates";
import { Details } from "~/ui/details";
import { Heading } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { SummaryList } from "~/ui/summary-list";
import { VacancyChanges } from "./vacancy-changes";

type Shown = Pick<
  VacancyInWords,
  | "id"
  | "title"
  | "reference"
  | "stage"
  | "placesName"
  | "payName"
  | "hoursName"
  | "hoursNote"
  | "occupation"
  | "essential"
  | "desirable"
  | "otherSkills"
  | "closesOn"
  | "startsOn"
  | "guaranteedInterview"
> & {
  employer: string;
  wage: PayComparison | null;
  changes: Happening[];
  site: Pick<VacancyInWords["site"], "name" | "postcode" | "boroughName">;
};

/** What a broker needs of a vacancy to talk about it: its terms in two lines, and what it asks for. */
export function VacancyAtDesk({ vacancy }: { vacancy: Shown }) {
  const { title, reference, stage, employer, closesOn, placesName } = vacancy;
  const until = stage === "live" && closesOn ? `live until ${longDate(closesOn)}` : stageWords[stage].name;
  return (
    <>
      <Heading
        size="l"
        caption={[`Vacancy ${reference}`, until, placesName].join(" · ")}
        lede={terms(vacancy)}
      >
        {title}, {employer}
      </Heading>
      {stage !== "live" && (
        <Notice tone="warm" title="This vacancy is no longer live">
          Nobody new can be put forward. Referrals made before go on.
        </Notice>
      )}
      <VacancyChanges changes={vacancy.changes} />
      {vacancy.wage && vacancy.wage.standing !== "pays" && <p>{vacancy.wage.sentence}</p>}
      {vacancy.essential.length > 0 && (
        <p>
          <strong>Essential:</strong> {listed(vacancy.essential)}
        </p>
      )}
      <Details summary="All that it asks for">
        <SummaryList rows={asks(vacancy)} />
        <p>
          <a href={paths.publicVacancy(vacancy.id)}>Read the whole advert</a>
        </p>
      </Details>
    </>
  );
}

function terms({ payName, wage, hoursName, site, guaranteedInterview }: Shown) {
  const place = [site.boroughName, site.postcode].filter(Boolean).join(", ");
  const said = [
    payName ? `${payName}${wage?.standing === "pays" ? ", London Living Wage" : ""}` : "Pay not given",
    hoursName,
    place || site.name,
    guaranteedInterview && "guaranteed interview for residents you put forward",
  ];
  return said.filter(Boolean).join(" · ");
}

const asks = (vacancy: Shown) =>
  [
    { key: "Occupation", value: vacancy.occupation ?? "None named" },
    { key: "Essential", value: listed(vacancy.essential) },
    { key: "Would help", value: listed(vacancy.desirable) },
    { key: "In its own words", value: listed(vacancy.otherSkills) },
    { key: "Starts", value: vacancy.startsOn ? longDate(vacancy.startsOn) : "" },
    { key: "Days and times", value: vacancy.hoursNote ?? "" },
  ].filter(({ key, value }) => value !== "" || key === "Essential");

const listed = (words: readonly string[]) => words.join(", ");
