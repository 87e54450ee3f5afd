import type { Report } from "~/domain/reports/report";
import { Table } from "~/ui/table";
import { AsCsv, figure } from "./report-parts";

/** Who looks after how many, as it stands now. */
export function ReportCaseload({ report }: { report: Report }) {
  const { caseload, of } = report;
  return (
    <section id="caseloads">
      <Table
        caption="Caseloads now"
        columns={[
          { heading: of.id ? "Broker" : "Borough" },
          { heading: "Looking for work", numeric: true },
          { heading: "With a referral on its way", numeric: true },
          { heading: "Nothing for 28 days", numeric: true },
          { heading: "Referrals on their way", numeric: true },
          { heading: "In work, up to 26 weeks", numeric: true },
        ]}
        rows={caseload.map(({ key, name, looking, active, quiet, open, working }) => ({
          key: key || "nobody",
          cells: [name, ...[looking, active, quiet, open, working].map(figure)],
        }))}
      />
      <p className="small">
        “Nothing for 28 days” counts those who look for work and with whom nothing happened.{" "}
        <AsCsv report={report} table="caseload" what="Caseloads" />
      </p>
    </section>
  );
}
