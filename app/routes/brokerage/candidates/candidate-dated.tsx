import type { Dated } from "~/domain/candidates/candidate-in-words";
import { paths } from "~/paths";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";

interface CandidateDatedProps {
  candidateId: string;
  dated: Dated[];
  /** The last day that is near: an ISO day. */
  soon: string;
}

/** Licences and qualifications that run out, and whether matching still counts them. */
export function CandidateDated({ candidateId, dated, soon }: CandidateDatedProps) {
  if (dated.length === 0) return null;
  return (
    <>
      <Table
        caption="What runs out"
        stacks
        columns={["Licence or qualification", "Last day", "Now"].map((heading) => ({ heading }))}
        rows={dated.map((one) => ({
          key: one.id,
          cells: [
            one.label,
            one.lastDay && <Time key="day" of={one.lastDay} />,
            <Now key="now" {...one} soon={soon} />,
          ],
        }))}
      />
      <p>
        <a href={paths.candidatePage(candidateId, "expiry")}>Change these days, or renew one</a>
      </p>
    </>
  );
}

function Now({ ranOut, lastDay, soon }: Dated & { soon: string }) {
  if (ranOut) return <Tag tone="warm">Ran out, not counted</Tag>;
  return lastDay && lastDay <= soon ? <Tag tone="gold">Runs out soon</Tag> : "Counted";
}
