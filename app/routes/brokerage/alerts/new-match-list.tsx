import { Fragment } from "react";
import type { NewMatch, NewMatches } from "~/domain/referrals/find-new-matches.server";
import { scored } from "~/domain/referrals/scored";
import { paths } from "~/paths";
import { longDate, weekdayDate } from "~/ui/dates";
import { SummaryList } from "~/ui/summary-list";

/** Vacancies that the page shows, as many as a letter would. */
const MOST = 10;

/** When the last letter went and the next may go; both are London days, or null for none. */
export const WhenLetters = ({ lastOn, nextOn }: { lastOn: string | null; nextOn: string | null }) => (
  <SummaryList
    rows={[
      { key: "Last letter", value: lastOn ? weekdayDate(lastOn) : "None yet" },
      { key: "Next letter", value: nextOn ? weekdayDate(nextOn) : "None, as you chose" },
    ]}
  />
);

/** What a letter would hold if it went now. */
export function NewMatchList({ matches: { total, vacancies } }: { matches: NewMatches }) {
  if (total === 0)
    return (
      <>
        <h2>Nothing is new so far</h2>
        <p>
          Everybody who suits a vacancy now is on its page, new or not. Begin with{" "}
          <a href={paths.brokerage}>today’s vacancies</a>.
        </p>
      </>
    );
  return (
    <>
      <h2>New so far: {total === 1 ? "1 strong match" : `${total} strong matches`}</h2>
      <p>The number behind each reference is the score on the night, out of 100.</p>
      <ul>
        {vacancies.slice(0, MOST).map(({ id, title, employer, closesOn, own, others }) => (
          <li key={id}>
            <a href={paths.queueVacancy(id)}>{title}</a>{" "}
            <span className="soft">
              {employer}
              {closesOn && `, closes on ${longDate(closesOn)}`}
            </span>
            <Who where="On your caseload" matches={own} />
            <Who where="On nobody’s caseload" matches={others} />
          </li>
        ))}
      </ul>
      {vacancies.length > MOST && (
        <p>
          And {vacancies.length - MOST} more {vacancies.length - MOST === 1 ? "vacancy" : "vacancies"}.
        </p>
      )}
    </>
  );
}

function Who({ where, matches }: { where: string; matches: readonly NewMatch[] }) {
  if (matches.length === 0) return null;
  return (
    <>
      <br />
      {where}:{" "}
      {matches.map((match, at) => (
        <Fragment key={match.reference}>
          {at > 0 && ", "}
          <span className="nowrap">{scored(match)}</span>
        </Fragment>
      ))}
    </>
  );
}
