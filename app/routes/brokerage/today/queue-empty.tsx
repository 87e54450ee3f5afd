import { kinds } from "~/domain/referrals/today/kinds";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { type QueuePlace, todayHref } from "./queue-address";

interface QueueEmptyProps {
  place: QueuePlace;
  /** Whose queue it is, where it is not the reader's own. */
  name: string | null;
  /** How much is due of every kind. */
  total: number;
  /** How many residents of the brokerage are looking for work. */
  available: number;
}

/** Why nothing is due, and what to do instead. */
export function QueueEmpty({ place: { show, of }, name, total, available }: QueueEmptyProps) {
  if (show && show !== "vacancies" && total > 0)
    return (
      <Empty
        title={`${kinds[show].heading}: none is due`}
        action={<a href={todayHref({ of })}>See everything that is due ({total.toLocaleString("en-GB")})</a>}
      />
    );
  if (name)
    return (
      <Empty title="Nothing is due here" action={<a href={paths.team}>Back to the team</a>}>
        What falls due comes here by itself.
      </Empty>
    );
  if (available === 0)
    return (
      <Empty
        title="Nobody of yours is looking for work"
        action={<ButtonLink href={paths.newCandidate}>Add a candidate</ButtonLink>}
      >
        Add the residents you support, or note on a record that somebody is looking again. Each vacancy then
        shows how many of them suit it and why.
      </Empty>
    );
  return (
    <Empty title="Nothing is due today">
      Consents without an answer, interviews, checks and new strong matches come here when it is time for
      them. Until then, look for <a href={todayHref({ show: "vacancies" })}>live vacancies</a> that suit{" "}
      <a href={`${paths.candidates}?only=mine`}>your caseload</a>.
    </Empty>
  );
}
