import "~/platform/test/secret";
import "~/platform/test/database";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, londonDate, shiftClock, today } from "~/platform/clock";
import { londonMoment } from "~/platform/london-moment";
import { answerConsent } from "./consent/answer-consent.server";
import { revokeConsent } from "./consent/revoke-consent.server";
import { type MovableTo, movableTo } from "./forms";
import { arrangeInterview } from "./interviews/arrange-interview.server";
import { moveReferral } from "./move-referral.server";
import { hasEnded, mayMove, type Side, type Stage, stages } from "./stages";
import { takeStep } from "./take-step.server";
import { asked, referred, seenBy, twoSides, wholeReferral } from "./test/referral-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});

/** What somebody tries, whether or not it is allowed from where the referral stands. */
type Try =
  | { by: "resident"; does: "yes" | "no" | "revoke" }
  | { by: "broker" | "recruiter"; does: "move"; from: Stage | "now"; to: MovableTo; reason: boolean }
  | { by: "broker" | "recruiter"; does: "interview" }
  | { by: "clock"; does: "wait" };

const anyTry: fc.Arbitrary<Try> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      by: fc.constant("resident"),
      does: fc.constantFrom("yes", "yes", "no", "revoke"),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      by: fc.constantFrom("broker", "recruiter"),
      does: fc.constant("move"),
      from: fc.oneof({ weight: 5, arbitrary: fc.constant("now" as const) }, fc.constantFrom(...stages)),
      to: fc.constantFrom(...movableTo),
      reason: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ by: fc.constantFrom("broker", "recruiter"), does: fc.constant("interview") }),
  },
  { weight: 1, arbitrary: fc.constant({ by: "clock", does: "wait" }) },
) as fc.Arbitrary<Try>;

type Asked = Awaited<ReturnType<typeof asked>>;

async function attempt({ id, resident }: Asked, tried: Try) {
  const { stage } = await wholeReferral(id);
  if (tried.by === "clock") return;
  if (tried.by === "resident") {
    if (tried.does === "revoke") await revokeConsent(resident);
    else await answerConsent(resident, { answer: tried.does, seen: await seenBy(resident) });
    return;
  }
  const actor = sides[tried.by];
  if (tried.does === "interview") {
    const startsAt = londonMoment(addDays(today(), 2), "10:00") as Date;
    const where = { place: "Here", link: null, contactName: null, adjustments: null };
    await arrangeInterview(actor, { referralId: id, from: stage, plan: { startsAt, minutes: 30, ...where } });
    return;
  }
  const from = tried.from === "now" ? stage : tried.from;
  const reason = tried.reason ? "Someone else was stronger this time" : null;
  await moveReferral(actor, { referralId: id, from, to: tried.to, reason });
}

const seenByEmployer: readonly Stage[] = [
  "referred",
  "interview",
  "offered",
  "started",
  "sustained_13",
  "sustained_26",
];

/** What holds of every referral, however it came to where it is. */
async function invariants({ id, vacancy, candidate }: Asked) {
  const { stage, stageAt, moves, receipt, consentedAt, reason } = await wholeReferral(id);
  const last = moves.at(-1);
  expect(last?.to).toBe(stage);
  expect(stageAt.getTime()).toBe(last?.at.getTime());
  for (const [at, move] of moves.entries()) {
    expect(move.from).toBe(moves[at - 1]?.to ?? null);
    if (move.from)
      expect(mayMove(move.side as Side, move.from, move.to), `${move.side} to ${move.to}`).toBe(true);
    if (hasEnded(move.to)) expect(move.reason).toBeTruthy();
  }
  if (hasEnded(stage)) expect(reason).toBeTruthy();
  const came = moves.find(({ to }) => to === "referred");
  if (came || seenByEmployer.includes(stage)) {
    expect(consentedAt).not.toBeNull();
    expect(receipt?.givenAt.getTime()).toBeLessThanOrEqual(came?.at.getTime() ?? 0);
  }
  // Taken back, nobody is on the way any more.
  if (receipt?.revokedAt) expect(["started", "sustained_13", ...stages.filter(hasEnded)]).toContain(stage);
  const live = await asActor(system("test"), (tx) =>
    tx.referral.count({ where: { vacancyId: vacancy.id, candidateId: candidate.id } }),
  );
  expect(live).toBe(1);
}

describe("whatever the sides try, in whatever order", () => {
  test("the pipeline's rules hold after each try", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTry, { minLength: 3, maxLength: 9 }), async (tries) => {
        try {
          const referral = await asked(sides);
          let shifted = 0;
          for (const tried of tries) {
            if (tried.by === "clock") shifted += 92 * 86_400_000;
            shiftClock(shifted);
            await attempt(referral, tried);
            await invariants(referral);
          }
        } finally {
          shiftClock(0);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe("past every verb, the database itself", () => {
  const force = (id: string, data: object) =>
    asActor(system("test"), (tx) => tx.referral.update({ where: { id }, data }));

  test("lets nobody be put forward without a consent that stands when the transaction ends", async () => {
    const { id } = await asked(sides);
    for (const stage of ["referred", "interview", "offered", "started"] as const)
      await expect(force(id, { stage })).rejects.toThrow(/without a consent that stands/);
    expect((await wholeReferral(id)).stage).toBe("consent_asked");
  });

  test("nor where the consent was taken back in the same transaction", async () => {
    const { id, resident } = await asked(sides);
    const seen = await seenBy(resident);
    const both = asActor(resident, async (tx) => {
      await answerConsent(resident, { answer: "yes", seen });
      await tx.consentReceipt.updateMany({ where: { referralId: id }, data: { revokedAt: new Date() } });
    });
    await expect(both).rejects.toThrow(/without a consent that stands/);
    const { stage, receipt } = await wholeReferral(id);
    expect([stage, receipt]).toEqual(["consent_asked", null]);
  });

  test("keeps no end without its reason, and neither does the one verb that ends", async () => {
    const { id } = await referred(sides);
    for (const stage of stages.filter(hasEnded))
      await expect(force(id, { stage }), stage).rejects.toThrow(/referral_end_has_reason/);
    await expect(
      asActor(system("test"), (tx) =>
        takeStep(tx, {
          referralId: id,
          from: "referred",
          to: "withdrawn",
          side: "service",
          byName: "x",
          reason: "  ",
        }),
      ),
    ).rejects.toThrow(/without a reason/);
    expect((await wholeReferral(id)).stage).toBe("referred");
  });

  test("keeps one referral of a person to a vacancy", async () => {
    const { id } = await referred(sides);
    const { vacancyId, candidateId, brokerageId, employerId } = await wholeReferral(id);
    const again = { vacancyId, candidateId, brokerageId, employerId, brokerName: "Sam" };
    await expect(asActor(system("test"), (tx) => tx.referral.create({ data: again }))).rejects.toThrow(
      /Unique/,
    );
  });
});

test("the day of a stage is the day of its step", async () => {
  const { id } = await referred(sides);
  const { stageAt } = await wholeReferral(id);
  expect(londonDate(stageAt)).toBe(today());
});
