import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { ReferralStage } from "~prisma/generated/enums";
import { findReport } from "./find-report.server";
import { reportCsv } from "./report-csv";

const DAY = 86_400_000;
const ways = {
  lasting: ["shortlisted", "consent_asked", "referred", "interview", "offered", "started", "sustained_13"],
  started: ["shortlisted", "consent_asked", "referred", "started"],
  refused: ["shortlisted", "consent_asked", "referred", "interview", "not_progressed"],
  saidNo: ["shortlisted", "consent_asked", "declined"],
  waiting: ["shortlisted", "consent_asked"],
} as const satisfies Record<string, readonly ReferralStage[]>;

let brokerage: Awaited<ReturnType<typeof organisation>>;
let other: typeof brokerage;
let manager: PersonActor;
let broker: PersonActor;
let neighbour: PersonActor;
let operator: PersonActor;
let employer: { id: string; name: string };

/** A referral that went a way, a day a step, the last of them `endedAgo` days ago. */
async function went(of: { id: string }, way: keyof typeof ways, by: PersonActor, endedAgo = 1) {
  const stages = ways[way];
  const stage = stages.at(-1) ?? "shortlisted";
  const vacancy = await liveVacancy(employer.id);
  const candidate = await candidateOf(of.id, { candidate: { brokerId: by.id } });
  const start = now().getTime() - (endedAgo + stages.length - 1) * DAY;
  const left = stage === "not_progressed" || stage === "declined";
  const reason = left ? (way === "refused" ? "We chose someone else" : "No, not this one") : null;
  await asActor(system("test"), (tx) =>
    tx.referral.create({
      data: {
        vacancyId: vacancy.id,
        candidateId: candidate.id,
        brokerageId: of.id,
        employerId: employer.id,
        brokerId: by.id,
        brokerName: by.name,
        stage,
        reason,
        createdAt: new Date(start),
        moves: {
          create: stages.map((to, at) => ({
            from: stages[at - 1] ?? null,
            to,
            side: "brokerage",
            byName: by.name,
            reason: at === stages.length - 1 ? reason : null,
            at: new Date(start + at * DAY),
          })),
        },
      },
    }),
  );
}

beforeAll(async () => {
  brokerage = await organisation("brokerage", { name: "Newham brokerage" });
  other = await organisation("brokerage", { name: "Hackney brokerage" });
  employer = await organisation("employer", { name: "=Lea Canteen" });
  manager = await memberOf(brokerage, "Farah Iqbal", "administrator");
  broker = await memberOf(brokerage, "Priya Nair", "member");
  neighbour = await memberOf(other, "Leon Clarke", "administrator");
  operator = await memberOf(await organisation("operator"), "Alex Moreno");
  for (let at = 0; at < 6; at++) await went(brokerage, "lasting", broker, 100);
  for (let at = 0; at < 3; at++) await went(brokerage, "started", manager, 100);
  for (let at = 0; at < 7; at++) await went(brokerage, "refused", broker, 100);
  for (let at = 0; at < 2; at++) await went(brokerage, "saidNo", broker, 100);
  await went(brokerage, "waiting", manager, 3);
  await went(other, "refused", neighbour, 100);
});

const reportOf = async (actor: PersonActor, asked: Parameters<typeof findReport>[1] = {}) => {
  const found = await findReport(actor, asked);
  if (!found.ok) throw new Error(found.message);
  return found.value.report;
};

describe("what a manager sees", () => {
  test("is how far their own brokerage's referrals came, where they left, and who stands where", async () => {
    const { flow, of, suppressed } = await reportOf(manager);
    expect({ of: of.name, suppressed }).toEqual({ of: "Newham brokerage", suppressed: false });
    expect(flow.map(({ step, reached }) => [step, reached])).toEqual([
      ["shortlisted", 19],
      ["asked", 19],
      ["referred", 16],
      // Three started without an interview or an offer: they came past both.
      ["interview", 16],
      ["offered", 9],
      ["started", 9],
      ["sustained13", 6],
      ["sustained26", 0],
    ]);
    expect(flow[1]).toMatchObject({ left: { declined: 2, notProgressed: 0, withdrawn: 0 }, still: 1 });
    expect(flow[3]).toMatchObject({ left: { notProgressed: 7 }, still: 0 });
    expect(flow[5]?.still).toBe(3);
    for (const [at, { reached, left, still }] of flow.entries()) {
      const gone = Object.values(left).reduce((sum: number, times) => sum + (times ?? 0), 0);
      expect(reached).toBe(gone + (still ?? 0) + (flow[at + 1]?.reached ?? 0));
    }
  });

  test("is counted by broker, employer, sector and month, each adding up to the whole", async () => {
    const { reach } = await reportOf(manager);
    expect(reach.map(({ by }) => by)).toEqual(["broker", "employer", "sector", "month"]);
    for (const { rows, all } of reach) {
      expect(all.reached).toMatchObject({ shortlisted: 19, referred: 16, started: 9, sustained13: 6 });
      expect(rows.reduce((sum, row) => sum + (row.reached.shortlisted ?? 0), 0)).toBe(19);
    }
    const brokers = reach[0]?.rows.map(({ name, reached }) => [name, reached.shortlisted]);
    expect(brokers).toEqual([
      ["Farah Iqbal", 4],
      ["Priya Nair", 15],
    ]);
  });

  test("says how long stages take and why referrals ended", async () => {
    const { stays, reasons } = await reportOf(manager);
    const asked = stays.find(({ step }) => step === "Consent asked");
    expect(asked?.times).toBe(18);
    expect(asked?.median).toBeCloseTo(1, 1);
    expect(reasons).toEqual([
      { how: "notProgressed", reason: "We chose someone else", times: 7 },
      { how: "declined", reason: "No, not this one", times: 2 },
    ]);
  });

  test("is caseloads as they stand now", async () => {
    const { caseload } = await reportOf(manager);
    expect(caseload.map(({ name, looking, open, working }) => ({ name, looking, open, working }))).toEqual([
      { name: "Farah Iqbal", looking: 4, open: 1, working: 3 },
      { name: "Priya Nair", looking: 15, open: 0, working: 6 },
    ]);
  });

  test("can be had as files, in which no name is a formula", async () => {
    const report = await reportOf(manager);
    expect(reportCsv(report, "flow")).toContain("Put forward,16,0,0,0,0");
    expect(reportCsv(report, "employer")).toContain("'=Lea Canteen,19,16,16,9,6");
    expect(reportCsv(report, "borough")).toBeNull();
  });

  test("leaves a trace", async () => {
    await reportOf(manager, { period: "3" });
    const trail = await asActor(system("test"), (tx) =>
      tx.auditEntry.count({ where: { action: "report.read", actorId: manager.id } }),
    );
    expect(trail).toBeGreaterThan(0);
  });
});

describe("others", () => {
  test("are refused: a broker, an employer, and a neighbour's manager who asks for it by name", async () => {
    const recruiter = await memberOf(await organisation("employer"), "Maya Osei", "administrator");
    for (const actor of [broker, recruiter])
      expect(await findReport(actor, {})).toMatchObject({ problem: "not-allowed" });
    expect(await findReport(neighbour, { brokerageId: brokerage.id })).toMatchObject({
      problem: "not-found",
    });
    expect((await reportOf(neighbour)).flow[0]?.reached).toBe(1);
  });

  test("an operator sees whole quarters, no brokers, no employers, and no count from one to four", async () => {
    const found = await findReport(operator, {});
    if (!found.ok) throw new Error(found.message);
    const { choices } = found.value;
    // One brokerage alone would tell, with all of London, of the others.
    expect(choices.brokerages).toEqual([]);
    expect(await findReport(operator, { brokerageId: brokerage.id })).toMatchObject({ problem: "not-found" });
    for (const period of choices.periods) {
      const report = await reportOf(operator, { period: period.key });
      expect(report.suppressed).toBe(true);
      expect(report.reach.map(({ by }) => by)).toEqual(["borough", "sector", "month"]);
      const small = JSON.stringify({ ...report, period: null, stays: [] }).match(/:[1-4][,}]/g);
      expect(small).toBeNull();
      expect(JSON.stringify(report)).not.toMatch(/Priya|Farah|Canteen/);
    }
  });
});
