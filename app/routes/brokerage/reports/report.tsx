import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findReport } from "~/domain/reports/find-report.server";
import type { Report } from "~/domain/reports/report";
import { reachKeys } from "~/domain/reports/report";
import { groupingNames, reachNames, share } from "~/domain/reports/report-words";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { plainField } from "~/ui/field";
import { Figures } from "~/ui/figures";
import { Filters } from "~/ui/filters";
import { Heading } from "~/ui/heading";
import { SelectField } from "~/ui/select-field";
import { Table } from "~/ui/table";
import { ReportCaseload } from "./report-caseload";
import { ReportFlow } from "./report-flow";
import { AsCsv, figure } from "./report-parts";
import { ReportReasons, ReportStays } from "./report-stays";

export const handle = access("report.read", "report.read");
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `How the team does${data ? `: ${data.report.of.name}` : ""} – Front Door` },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const asked = new URL(request.url).searchParams;
  return found(
    await findReport(actor, { period: asked.get("period"), brokerageId: asked.get("of") || null }),
  );
}

export default function ReportPage() {
  const { report, choices } = useLoaderData<typeof loader>();
  const { of, period, suppressed, flow } = report;
  const empty = flow[0]?.reached === 0;
  return (
    <>
      <Heading
        caption={of.name}
        lede="From a match to work that lasts: how far people come, where they leave, and why."
      >
        How the team does
      </Heading>
      <Filters action={paths.report} button="Show">
        <SelectField
          field={plainField({ name: "period", value: period.key })}
          label="When"
          options={choices.periods.map(({ key, name }) => ({ value: key, label: name }))}
        />
        {choices.brokerages.length > 1 && (
          <SelectField
            field={plainField({ name: "of", value: of.id ?? "" })}
            label="Brokerage"
            options={choices.brokerages.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Filters>
      {suppressed && (
        <p className="soft">
          You see counts and never people, so any count from one to four is hidden, and so is whatever would
          give it away. Periods are whole quarters for the same reason.
        </p>
      )}
      <Contents report={report} empty={empty} />
      {report.caseload.length > 0 && <ReportCaseload report={report} />}
      {empty ? (
        <Empty title="Nobody was shortlisted in these months">Choose other months.</Empty>
      ) : (
        <Journey report={report} />
      )}
      <ReportStays report={report} />
      <ReportReasons report={report} />
      {!empty && report.reach.map((reach) => <Reach key={reach.by} report={report} reach={reach} />)}
    </>
  );
}

/** The page is long; its parts by name. */
function Contents({ report, empty }: { report: Report; empty: boolean }) {
  const parts = [
    ...(report.caseload.length > 0 ? [["caseloads", "Caseloads now"]] : []),
    ...(empty ? [] : [["way", "From match to lasting work"]]),
    ...(report.stays.length > 0 ? [["time", "Time in each stage"]] : []),
    ...(report.reasons.length > 0 ? [["reasons", "Why referrals ended"]] : []),
    ...(empty ? [] : report.reach.map(({ by }) => [`by-${by}`, `By ${groupingNames[by].toLowerCase()}`])),
  ];
  return (
    <nav aria-label="On this page" className="screen-only">
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Journey({ report }: { report: Report }) {
  const at = (step: string) => report.flow.find((row) => row.step === step)?.reached ?? null;
  const [referred, started, lasting] = [at("referred"), at("started"), at("sustained13")];
  return (
    <>
      <Figures
        figures={[
          { value: figure(referred), says: "put forward, of those shortlisted in this time" },
          {
            value: figure(started),
            says: "of them have started work",
            change: share(started, referred) && `${share(started, referred)} of those put forward`,
          },
          { value: figure(lasting), says: "were still in work at 13 weeks" },
        ]}
      />
      <ReportFlow report={report} />
    </>
  );
}

/** More employers than these are for the file. */
const SHOWN = 25;

function Reach({ report, reach: { by, rows, all } }: { report: Report; reach: Report["reach"][number] }) {
  const name = groupingNames[by];
  const most = by === "employer" ? SHOWN : rows.length;
  const [few, more] = [rows.slice(0, most), rows.length - most];
  return (
    <section id={`by-${by}`}>
      <Table
        caption={`By ${name.toLowerCase()}: referrals begun in this time that came so far`}
        columns={[
          { heading: name },
          ...reachKeys.map((key) => ({ heading: reachNames[key], numeric: true })),
          { heading: "Started, of those put forward", numeric: true },
        ]}
        rows={few.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
        foot={cellsOf(all)}
      />
      <p className="small">
        {more > 0 && `The ${most} with the most referrals are shown; the other ${more} are in the file. `}
        <AsCsv report={report} table={by} what={`By ${name.toLowerCase()}`} />
      </p>
    </section>
  );
}

const cellsOf = ({ name, reached }: Report["reach"][number]["all"]) => [
  name,
  ...reachKeys.map((key) => figure(reached[key])),
  share(reached.started, reached.referred),
];
