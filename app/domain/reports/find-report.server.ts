import { record } from "~/domain/audit/record.server";
import { can, whereMay } from "~/domain/permissions/permissions";
import { type Actor, standingsOf, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { arrangeFlow } from "./arrange-flow";
import { arrangeReach, nameReach } from "./arrange-reach";
import { arrangeCaseload, arrangeReasons, arrangeStays } from "./arrange-rest";
import { countCaseloads, countReasons, countStays, countSuggested } from "./count-desk.server";
import { countFlow, countReach, type Whose } from "./count-referrals.server";
import { hideCaseload, hideReasons, hideStays, hideWay } from "./hide-small";
import { type Period, periodFrom, periodsForOthers, periodsForTeam } from "./period";
import type { Grouping, Report } from "./report";

export type Asked = {
  /** A key of a period; the first where it is none. */
  period?: string | null;
  /** One of the actor's own brokerages; their first without. */
  brokerageId?: string | null;
};

/** Brokerages and periods that the actor may ask for. */
export type Choices = { brokerages: { id: string; name: string }[]; periods: readonly Period[] };

/** A minute: twenty thousand referrals take a second, all of London's some more. */
const PATIENCE = 60_000;

/**
 * What a manager sees of a brokerage: caseloads, the flow from match to lasting work with the drop-off at each stage,
 * time in stages, reasons, and how far referrals came by broker, employer, sector and month. An operator sees any
 * brokerage or all of London, by whole quarters and with every count under five hidden, for an operator may not see
 * people. Counting reads every row, so it is done as the service over just the brokerages that the actor may ask for;
 * who asked for which report goes into the audit trail.
 */
export async function findReport(
  actor: Actor,
  asked: Asked,
): Promise<Result<{ report: Report; choices: Choices }>> {
  if (!can(actor, "report.read")) return problem("not-allowed");
  const own = standingsOf(actor, "brokerage").filter(({ organisationId }) =>
    whereMay(actor, "report.read").includes(organisationId),
  );
  const suppressed = own.length === 0;
  const brokerages = own.map(({ organisationId, organisationName }) => ({
    id: organisationId,
    name: organisationName,
  }));
  const wanted = asked.brokerageId ?? brokerages[0]?.id ?? null;
  const chosen = brokerages.find(({ id }) => id === wanted) ?? null;
  if (wanted && !chosen) return problem("not-found");
  const periods = suppressed ? periodsForOthers(today()) : periodsForTeam(today());
  const period = periodFrom(periods, asked.period ?? null);
  await asActor(actor, (tx) =>
    record(tx, actor, "report.read", `${period.from} to ${period.to}`, {
      ...(chosen ? { organisationId: chosen.id } : {}),
    }),
  );
  const of = { id: chosen?.id ?? null, name: chosen?.name ?? "All of London" };
  const counted = await asActor(
    system("report"),
    (tx) => count(tx, chosen ? [chosen.id] : null, period),
    PATIENCE,
  );
  const report = { period, of, suppressed, ...counted };
  return ok({
    report: suppressed ? hidden(report) : report,
    choices: { brokerages, periods },
  });
}

const groupingsFor = (whose: Whose): readonly Grouping[] =>
  whose ? ["broker", "employer", "sector", "month"] : ["borough", "sector", "month"];

async function count(tx: Tx, whose: Whose, period: Period) {
  const flow = arrangeFlow(await countFlow(tx, whose, period));
  const reach: Report["reach"] = [];
  for (const by of groupingsFor(whose))
    reach.push(arrangeReach(by, nameReach(by, await countReach(tx, whose, period, by))));
  return {
    suggested: await countSuggested(tx, whose, period),
    flow,
    stays: arrangeStays(await countStays(tx, whose, period)),
    reasons: arrangeReasons(await countReasons(tx, whose, period)),
    caseload: arrangeCaseload(await countCaseloads(tx, whose, now())),
    reach,
  };
}

/** What may leave here for whoever may not see people: no brokers, no employers, and no small counts. */
const hidden = (report: Report): Report => ({
  ...report,
  ...hideWay(report.flow, report.reach),
  suggested: report.suggested && report.suggested < 5 ? null : report.suggested,
  stays: hideStays(report.stays),
  reasons: hideReasons(report.reasons),
  caseload: hideCaseload(report.caseload),
});
