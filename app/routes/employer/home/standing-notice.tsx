import type { OwnStanding } from "~/domain/organisations/verification/find-own-standing.server";
import { paths } from "~/paths";
import { weekdayDate } from "~/ui/dates";
import { Notice } from "~/ui/notice";

/** How the reader's employers stand, for the top of their pages. Nothing for one that is verified. */
export const StandingNotice = ({ standings }: { standings: OwnStanding[] }) =>
  standings.map((employer) => <One key={employer.id} employer={employer} />);

function One({ employer: { id, name, standing, dueOn } }: { employer: OwnStanding }) {
  const page = `${paths.verification}?of=${id}`;
  if (standing === "waiting")
    return (
      <Notice title={`We are checking ${name}`}>
        <p>
          {dueOn && `You hear from us by ${weekdayDate(dueOn)}. `}You can write and submit vacancies now. They
          go live once you are verified.
        </p>
      </Notice>
    );
  if (standing === "asked")
    return (
      <Notice title={`We have a question about ${name}`} tone="warm">
        <p>
          Your vacancies wait until you answer. <a href={page}>Read and answer it</a>
        </p>
      </Notice>
    );
  if (standing === "refused")
    return (
      <Notice title={`We could not verify ${name}`} tone="warm">
        <p>
          Your vacancies can’t go live for now. Nothing is lost. <a href={page}>See why, and come back</a>
        </p>
      </Notice>
    );
  if (standing === "suspended")
    return (
      <Notice title={`${name} is suspended`} tone="warm">
        <p>
          Your vacancies are on hold, out of public view, and you can’t post, submit or change any for now.{" "}
          <a href={page}>See why</a>
        </p>
      </Notice>
    );
  return null;
}
