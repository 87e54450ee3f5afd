import type { RowProblem } from "~/domain/organisations/sites/site-rows";
import { ErrorSummary } from "~/ui/error-summary";
import { Table } from "~/ui/table";

/** Every row of a file that is wrong; nothing of the file was stored. */
export function SiteProblems({ problems }: { problems: RowProblem[] }) {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return (
    <>
      <ErrorSummary
        title={`Nothing is stored: the file has ${count}`}
        errors={[
          { says: "Put the rows right, below or in your file, and send them again", fieldId: "sites-text" },
        ]}
        kept="We have kept what you sent: it is below."
      />
      <Table
        caption="What is wrong"
        columns={[
          { heading: "Line", numeric: true },
          { heading: "Column" },
          { heading: "What stands there" },
          { heading: "Why" },
        ]}
        rowHeader={false}
        rows={problems.map(({ line, column, given, reason }) => ({
          key: `${line} ${column} ${reason}`,
          cells: [line, column, given || "Nothing", reason],
        }))}
      />
    </>
  );
}
