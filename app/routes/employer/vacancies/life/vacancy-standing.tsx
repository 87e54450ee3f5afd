import { stageWords } from "~/domain/vacancies/stage-words";
import { paths } from "~/paths";
import type { VacancyBeside } from "./vacancy-beside.server";

type Shown = Pick<VacancyBeside, "standing" | "inHand" | "elsewhere">;

/** Where a vacancy stands, what happens next and by when, who has it in hand, and its likes at other sites. */
export function VacancyStanding({ standing, inHand, elsewhere }: Shown) {
  return (
    <>
      <h2>Where it stands</h2>
      <p>{standing.now}</p>
      <p>
        <strong>Next:</strong> {standing.next}
      </p>
      {inHand.boroughName && (
        <p>
          <strong>In hand with:</strong> {inHand.brokerageName ?? "the brokerage team"}, the team for{" "}
          {inHand.boroughName}, where the work is.
        </p>
      )}
      {elsewhere.length > 0 && (
        <>
          <p>You asked for the same at other sites. Each is a vacancy of its own:</p>
          <ul>
            {elsewhere.map(({ id, reference, siteName, stage }) => (
              <li key={id}>
                <a href={paths.employerVacancy(id)}>
                  {reference}, {siteName}
                </a>
                : {stageWords[stage].name.toLowerCase()}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
