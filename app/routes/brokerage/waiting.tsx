import type { Due } from "~/domain/referrals/due";
import type { ListedReferral } from "~/domain/referrals/find-referrals.server";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Table } from "~/ui/table";

/** Lines shown before the rest is left to the list of referrals. */
const SHOWN = 15;

interface WaitingProps {
  due: readonly (ListedReferral & { due: Due })[];
  /** How many residents are looking for work. */
  available: number;
}

/** What a broker's day holds besides new vacancies: referrals on which something is due. */
export function Waiting({ due, available }: WaitingProps) {
  const residents = available.toLocaleString("en-GB");
  return (
    <>
      <h2 id="waiting">Waiting for you</h2>
      {due.length === 0 ? (
        <Empty title="Nothing is due">
          Consents without an answer, interviews and 13-week checks come here when it is time for them.
        </Empty>
      ) : (
        <Table
          caption="Referrals on which something is due"
          captionHidden
          columns={["What", "Who and where", "Referral"].map((heading) => ({ heading }))}
          rows={due.slice(0, SHOWN).map((one) => ({
            key: one.id,
            cells: [
              <>
                {one.due.what}
                <br />
                <span className="soft small">{one.due.why}</span>
              </>,
              `${one.candidateReference}: ${one.vacancyTitle}, ${one.employerName}`,
              <a key="referral" href={paths.referral(one.id)}>
                {one.reference}
              </a>,
            ],
          }))}
        />
      )}
      {due.length > SHOWN && (
        <p>
          <a href={paths.referrals}>See all {due.length}, with every other referral</a>
        </p>
      )}
      <p className="soft">
        {residents} of <a href={paths.candidates}>your residents</a> {available === 1 ? "is" : "are"} looking
        for work. A good match has a score of 60 or more out of 100, a strong one of 75 or more;{" "}
        <a href={paths.matchingKnows}>what matching knows, and what it never knows</a>.
      </p>
    </>
  );
}
