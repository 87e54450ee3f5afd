import type { ApproachLine } from "~/domain/engagement/find-approach.server";
import { dayInWords } from "~/domain/engagement/in-hand-words";
import { paths } from "~/paths";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

/** The latest approaches of one's own organisation, with how each ended. */
export function OwnApproaches({ approaches }: { approaches: ApproachLine[] }) {
  return (
    <>
      <h2 id="approaches">Your organisation’s approaches</h2>
      {approaches.length === 0 ? (
        <p>None yet. Plan one above before you ring, write or visit.</p>
      ) : (
        <Table
          caption="Your organisation’s approaches, newest first"
          captionHidden
          columns={[
            { heading: "Employer" },
            { heading: "Planned by" },
            { heading: "On" },
            { heading: "Outcome" },
          ]}
          rows={approaches.map((approach) => ({
            key: approach.id,
            cells: [
              <a key="employer" href={paths.approach(approach.id)}>
                {approach.employerName}
              </a>,
              approach.personName,
              <Time key="on" of={approach.createdAt} as="short" />,
              outcomeInWords(approach),
            ],
          }))}
        />
      )}
    </>
  );
}

function outcomeInWords({ outcome, until, stands }: ApproachLine) {
  if (outcome === "redirected") return "Redirected: one approach avoided";
  if (outcome === "cancelled") return "Cancelled";
  return `${stands ? "Yours until" : "Was yours until"} ${until ? dayInWords(until) : "today"}`;
}
