import type { Report } from "~/domain/reports/report";
import { sayDays } from "~/domain/reports/report-words";
import { leavings } from "~/domain/reports/steps";
import { Table } from "~/ui/table";
import { AsCsv, figure } from "./report-parts";

/** How long things take. */
export function ReportStays({ report }: { report: Report }) {
  if (report.stays.length === 0) return null;
  return (
    <section id="time">
      <Table
        caption="Time in each stage, of stays that ended in this time"
        columns={[
          { heading: "Stage" },
          { heading: "Stays", numeric: true },
          { heading: "Half took up to", numeric: true },
          { heading: "Nine in ten took up to", numeric: true },
        ]}
        rows={report.stays.map(({ step, times, median, ninth }) => ({
          key: step,
          cells: [step, figure(times), sayDays(median), sayDays(ninth)],
        }))}
      />
      <p className="small">
        <AsCsv report={report} table="time" what="Time in each stage" />
      </p>
    </section>
  );
}

/** Why referrals ended, in the words of the lists that people chose from. */
export function ReportReasons({ report }: { report: Report }) {
  if (report.reasons.length === 0) return null;
  return (
    <section id="reasons">
      <Table
        caption="Why referrals ended in this time"
        columns={[
          { heading: "Reason" },
          { heading: "How it ended" },
          { heading: "Referrals", numeric: true },
        ]}
        rows={report.reasons.map(({ how, reason, times }) => ({
          key: `${how} ${reason}`,
          cells: [reason, leavings.find(({ key }) => key === how)?.name ?? how, figure(times)],
        }))}
      />
      <p className="small">
        <AsCsv report={report} table="reasons" what="Why referrals ended" />
      </p>
    </section>
  );
}
