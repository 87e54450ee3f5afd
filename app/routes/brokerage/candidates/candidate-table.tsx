import type { ListedCandidate } from "~/domain/candidates/find-candidates.server";
import { paths } from "~/paths";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";

/** Candidates, a line each. */
export function CandidateTable({ candidates, caption }: { candidates: ListedCandidate[]; caption: string }) {
  return (
    <Table
      caption={caption}
      stacks
      columns={["Reference", "Name", "Work", "Where", "Free", "Caseload"].map((heading) => ({ heading }))}
      rows={candidates.map((one) => ({
        key: one.id,
        cells: [
          <a key="record" href={paths.candidate(one.id)}>
            {one.reference}
          </a>,
          one.name ?? "No name recorded",
          one.occupations.join("; "),
          one.outcode,
          <Free key="free" {...one} />,
          one.mine ? "Yours" : (one.broker ?? "Nobody’s"),
        ],
      }))}
    />
  );
}

function Free({ available, freeFrom }: Pick<ListedCandidate, "available" | "freeFrom">) {
  if (!available) return <Tag>Not looking</Tag>;
  return freeFrom ? (
    <>
      From <Time of={freeFrom} as="short" />
    </>
  ) : (
    "Now"
  );
}
