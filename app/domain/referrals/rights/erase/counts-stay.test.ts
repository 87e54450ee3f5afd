import "~/platform/test/secret";
import "~/platform/test/database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NOT_SAID } from "~/domain/candidates/equality-questions";
import { sealAnswers } from "~/domain/candidates/sealed-answers.server";
import { countMoved } from "~/domain/demand/count-people.server";
import { countApproachesAvoided } from "~/domain/engagement/count-approaches-avoided.server";
import { countPeople } from "~/domain/fairness/count-people.server";
import { addErased, keepErasedCounts } from "~/domain/fairness/erased-counts.server";
import { endedQuarters, quarterAt } from "~/domain/fairness/quarters";
import { countReasons, countStays, countSuggested } from "~/domain/reports/count-desk.server";
import { countFlow, countReach } from "~/domain/reports/count-referrals.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { shiftClock, today } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { ReferralStage } from "~prisma/generated/enums";
import { twoSides } from "../../test/referral-world";
import { askRights } from "../ask-rights.server";
import { carryOutRequest } from "../carry-out.server";
import { noted } from "../test/noted";
import { seen } from "../test/rights-world";

const at = (day: string) => new Date(`${day}T10:00:00Z`);
let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  shiftClock(at("2026-11-22").getTime() - Date.now());
  sides = await twoSides();
});
afterAll(() => shiftClock(0));

type Moves = [ReferralStage, string, string | null][];
type Past = { sex: "female" | "male"; available: boolean; moves: Moves; savedOn?: string };

/** Somebody with a past: suggested, put forward, and how that ended. */
async function past({ sex, available, moves, savedOn = "2026-05-03" }: Past) {
  const { brokerage, employer } = sides;
  const { id: candidateId } = await candidateOf(brokerage.id, {
    candidate: { createdAt: at("2026-02-01"), available },
  });
  const vacancy = await liveVacancy(employer.id, { occupationId: null });
  await seen(async (tx) => {
    const beside = { candidateId, brokerageId: brokerage.id, vacancyId: vacancy.id };
    const answers = { sex, age: "25-34", ethnicity: NOT_SAID, disability: NOT_SAID } as const;
    const sealed = sealAnswers(candidateId, answers);
    await tx.equalityAnswers.create({
      data: { candidateId, brokerageId: brokerage.id, sealed, updatedAt: at(savedOn) },
    });
    await tx.suggestion.create({ data: { ...beside, score: 80, createdAt: at("2026-08-02") } });
    const last = moves.at(-1);
    if (!last) return;
    await tx.referral.create({
      data: {
        ...beside,
        employerId: employer.id,
        brokerName: "Sam",
        createdAt: at(moves[0]?.[1] ?? "2026-08-03"),
        stage: last[0],
        reason: last[2],
        moves: {
          create: moves.map(([to, day, reason]) => ({
            to,
            at: at(day),
            side: "employer",
            byName: "Ruth",
            reason,
          })),
        },
      },
    });
  });
  return candidateId;
}

/** Everything that anybody is shown a count of, before small ones are hidden. */
const figures = () =>
  asActor(system("test"), async (tx) => {
    const day = today();
    const quarters = [quarterAt(day), ...endedQuarters(day)];
    const fairness: Record<string, unknown> = {};
    for (const quarter of quarters) {
      const counts = await addErased(tx, quarter, await countPeople(tx, quarter, `${day.slice(0, 7)}-01`));
      fairness[quarter.key] = Object.fromEntries([...counts].sort());
    }
    const whose = [sides.brokerage.id];
    const period = { key: "all", from: "2026-01-01", to: day, name: "" } as never;
    const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
    return {
      fairness,
      board: await countMoved(tx, "hospitality", [day, "2026-10-22", "2026-09-22"]),
      approaches: await countApproachesAvoided(system("test")),
      suggested: await countSuggested(tx, whose, period),
      flow: sorted(await countFlow(tx, whose, period)),
      stays: sorted(await countStays(tx, whose, period)),
      reasons: sorted(await countReasons(tx, whose, period)),
      reach: sorted(await countReach(tx, whose, period, "employer")),
    };
  });

async function erase(candidateId: string) {
  const asked = await askRights(sides.broker, candidateId, "erasure", noted());
  if (!asked.ok) throw new Error(asked.message);
  await carryOutRequest(asked.value.id, { last: true, keepCounts: keepErasedCounts });
}

describe("every count is the same before and after an erasure", () => {
  test.each<[string, Past]>([
    [
      "of somebody who stayed in work",
      {
        sex: "female",
        available: false,
        moves: [
          ["shortlisted", "2026-04-03", null],
          ["referred", "2026-04-05", null],
          ["started", "2026-10-30", null],
          ["sustained_26", "2026-11-20", "Still in work after 26 weeks"],
        ],
      },
    ],
    [
      "of somebody whom an employer did not take on",
      {
        sex: "male",
        available: true,
        moves: [
          ["shortlisted", "2026-08-03", null],
          ["referred", "2026-09-29", null],
          ["not_progressed", "2026-11-02", "They turned it down"],
        ],
      },
    ],
    ["of somebody who was only ever looking", { sex: "female", available: true, moves: [] }],
    [
      "of somebody whose answers do not count yet",
      { sex: "female", available: true, moves: [], savedOn: "2026-11-10" },
    ],
  ])("%s", async (_, who) => {
    await past({ ...who, sex: "male" });
    const id = await past(who);
    const before = await figures();
    await erase(id);
    expect(await figures()).toEqual(before);
  });

  test("and a second erasure adds to the sums of the first", async () => {
    const moves: Moves = [
      ["shortlisted", "2026-08-03", null],
      ["declined", "2026-08-09", "They said no to this one"],
    ];
    const two = [
      await past({ sex: "female", available: true, moves }),
      await past({ sex: "female", available: false, moves }),
    ];
    const before = await figures();
    for (const id of two) await erase(id);
    expect(await figures()).toEqual(before);
  });
});
