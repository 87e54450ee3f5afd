import type { ReactNode } from "react";
import type { Logged } from "~/domain/referrals/rights/in-log";
import { kindNames, statusWords } from "~/domain/referrals/rights/kinds";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";

const tones = { waiting: "gold", running: "gold", done: "good", failed: "warm", refused: "neutral" } as const;

/** How a request stands, in a word. */
export const RightsStatusTag = ({ status }: Pick<Logged, "status">) => (
  <Tag tone={tones[status]}>{statusWords[status]}</Tag>
);

/** "4 seconds", "2 minutes", "3 days": how long something took. */
export function tookInWords(seconds: number | null): string {
  if (seconds === null) return "–";
  const [count, unit] =
    seconds < 60
      ? [Math.max(1, Math.round(seconds)), "second"]
      : seconds < 7_200
        ? [Math.round(seconds / 60), "minute"]
        : seconds < 172_800
          ? [Math.round(seconds / 3_600), "hour"]
          : [Math.round(seconds / 86_400), "day"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

type Row = Logged & { candidateReference?: string };

/** Requests by right, the newest first: what, when, who asked, what was done and how long it took. */
export function RightsTable({ rows, nothing }: { rows: Row[]; nothing: ReactNode }) {
  if (rows.length === 0) return <Empty title="Nothing yet">{nothing}</Empty>;
  const named = rows.some(({ candidateReference }) => candidateReference !== undefined);
  return (
    <Table
      caption="Requests, newest first"
      captionHidden
      columns={[
        { heading: "Reference" },
        { heading: "What" },
        ...(named ? [{ heading: "Whose record" }] : []),
        { heading: "Asked" },
        { heading: "How it stands" },
        { heading: "What was done" },
        { heading: "Took" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <span key="reference" className="nowrap">
            <a href={paths.rightsRequest(row.id)}>{row.reference}</a>
          </span>,
          kindNames[row.kind],
          ...(named ? [row.candidateReference || "All who were due"] : []),
          <>
            <Time of={row.askedAt} as="short" />
            <br />
            <span className="small soft">
              {row.how}, {row.askedByName}
            </span>
          </>,
          <>
            <RightsStatusTag status={row.status} />
            {row.answerBy && (row.status === "waiting" || row.status === "failed") && (
              <>
                <br />
                <span className="small soft">
                  By <Time of={row.answerBy} as="short" />
                </span>
              </>
            )}
          </>,
          row.done || "–",
          tookInWords(row.seconds),
        ],
      }))}
    />
  );
}
