import { changeInShort } from "~/domain/demand/change";
import type { OccupationDemand } from "~/domain/demand/demand";
import { supplyInWords } from "~/domain/demand/supply-in-words";
import { trendInWords } from "~/domain/demand/trend-in-words";
import { Sparkline } from "~/ui/sparkline";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";

/** The occupations asked for: how many places are open, how that changed, and who looks for such work. */
export function Occupations({ rows, days }: { rows: readonly OccupationDemand[]; days: readonly string[] }) {
  return (
    <Table
      caption="Open places by occupation, twelve months"
      columns={[
        { heading: "Occupation" },
        { heading: "Open", numeric: true },
        { heading: "Month", numeric: true },
        { heading: "Trend" },
        { heading: "Supply" },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          row.label,
          <strong key="open">{row.now?.toLocaleString("en-GB")}</strong>,
          changeInShort(row.change) ?? <TooFew key="month" />,
          <Sparkline key="trend" values={[...row.series]} label={trendInWords(row.series, days)} />,
          <Supply key="supply" row={row} />,
        ],
      }))}
    />
  );
}

const TooFew = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="govuk-visually-hidden">too few to compare</span>
  </>
);

function Supply({ row }: { row: OccupationDemand }) {
  const { words, tone } = supplyInWords(row);
  return <Tag tone={tone}>{words}</Tag>;
}

/** The occupations of which no figure can be shown. */
export function Unshown({ labels, alone }: { labels: readonly string[]; alone: boolean }) {
  return (
    <>
      {alone && <h2>Open places by occupation</h2>}
      <p className="small soft">
        {alone ? "Asked for" : "Also asked for"}, in numbers under five or hidden so that those can’t be
        worked out: {labels.join("; ")}.
      </p>
    </>
  );
}
