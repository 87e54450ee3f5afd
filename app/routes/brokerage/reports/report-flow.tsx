import type { Report } from "~/domain/reports/report";
import { share } from "~/domain/reports/report-words";
import { leavings, steps } from "~/domain/reports/steps";
import { Table } from "~/ui/table";
import { AsCsv, figure } from "./report-parts";

const nameOf = (step: string) => steps.find(({ key }) => key === step)?.name ?? step;

/** The way from shortlist to lasting work, with who left at each step and how. */
export function ReportFlow({ report }: { report: Report }) {
  const { flow, suggested } = report;
  return (
    <section id="way">
      <Table
        caption={`From match to lasting work: referrals begun ${nameOfPeriod(report)}, and where they are now`}
        columns={[
          { heading: "Step" },
          { heading: "Came so far", numeric: true },
          { heading: "Of the step before", numeric: true },
          ...leavings.map(({ name }) => ({ heading: `Left here: ${name.toLowerCase()}`, numeric: true })),
          { heading: "Still here", numeric: true },
        ]}
        rows={flow.map(({ step, reached, left, still }, at) => ({
          key: step,
          cells: [
            nameOf(step),
            figure(reached),
            share(reached, flow[at - 1]?.reached ?? null),
            ...leavings.map(({ key }) => figure(left[key])),
            figure(still),
          ],
        }))}
      />
      <p className="small">
        {biggestLoss(report)} Matching suggested {figure(suggested).toLowerCase()} pairs of resident and
        vacancy in this time; not all of them were looked at, and some who were shortlisted were found
        otherwise. <AsCsv report={report} table="flow" what="From match to lasting work" />
      </p>
    </section>
  );
}

const nameOfPeriod = ({ period }: Report) => {
  const name = period.name.charAt(0).toLowerCase() + period.name.slice(1);
  return name.startsWith("the ") ? `in ${name}` : `in ${period.name}`;
};

/** What the table shows, in a sentence: where most are lost. */
function biggestLoss({ flow }: Report) {
  const losses = flow.map(({ step, left }) => ({
    step,
    lost: leavings.reduce((sum, { key }) => sum + (left[key] ?? 0), 0),
  }));
  const most = losses.reduce((a, b) => (b.lost > a.lost ? b : a));
  return most.lost > 0
    ? `Most leave at “${nameOf(most.step)}”: ${most.lost.toLocaleString("en-GB")}.`
    : "Nobody has left yet.";
}
