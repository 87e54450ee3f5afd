import type { Going } from "~/domain/referrals/rights/retention/find-going.server";
import { paths } from "~/paths";
import { PostButton } from "~/ui/post-button";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

/** Whose details go soon, each with a button that keeps them. */
export function RightsGoing({ going }: { going: Going[] }) {
  if (going.length === 0) return null;
  return (
    <>
      <h2>Going soon</h2>
      <p>Nothing has happened with these residents for a long time. If you are still in touch, say so.</p>
      <Table
        caption="Residents whose details go soon"
        captionHidden
        columns={[
          { heading: "Resident" },
          { heading: "Last activity" },
          { heading: "Details go" },
          { heading: "Still in touch?" },
        ]}
        rows={going.map(({ id, reference, lastActiveOn, removedOn }) => ({
          key: id,
          cells: [
            <a key="reference" href={paths.candidateRights(id)}>
              {reference}
            </a>,
            <Time key="last" of={lastActiveOn} as="short" />,
            <Time key="gone" of={removedOn} as="short" />,
            <PostButton
              key="stay"
              action={paths.stillInTouch(id)}
              fields={{ from: "log" }}
              look="plain"
              small
              describe={`with ${reference}`}
            >
              Still in touch
            </PostButton>,
          ],
        }))}
      />
    </>
  );
}
