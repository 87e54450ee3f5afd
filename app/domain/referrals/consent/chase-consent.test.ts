import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, today } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { askedBy, days, inTime, questionTo } from "../test/consent-world";
import { asked, emailOf, queued, twoSides, wholeReferral } from "../test/referral-world";
import { answerConsent } from "./answer-consent.server";
import { chaseConsent } from "./chase-consent.server";
import { lapseConsents } from "./lapse-consents.server";
import { tellConsentChased } from "./tell-consent-asked.server";
import { tellConsentLapsed } from "./tell-consent-lapsed.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});
/** Milliseconds until the same time of day so many working days from now. */
const workingDays = (count: number) =>
  dayToDate(addWorkingDays(today(), count)).getTime() - dayToDate(today()).getTime();
const letters = (to: string | null) =>
  asActor(system("test"), (tx) => tx.letter.findMany({ where: { to: to ?? "" } }));

describe("a reminder", () => {
  test("is a letter once, two working days after the question; after two more it is a call", async () => {
    const { id, candidate } = await asked(sides);
    const chase = (how: "letter" | "call") => chaseConsent(sides.broker, { referralId: id, how });
    expect(await chase("letter")).toMatchObject({ problem: "taken" });
    await inTime(workingDays(2), async () => {
      expect((await questionTo(sides.broker, id)).mayChase).toBe(true);
      expect(await chase("letter")).toMatchObject({ ok: true });
      expect(await chase("call")).toMatchObject({ problem: "taken" });
      expect(await questionTo(sides.broker, id)).toMatchObject({ mayChase: false, mayRemind: false });
      await tellConsentChased(id);
      await tellConsentChased(id);
    });
    const sent = await letters(await emailOf(candidate.id));
    expect(sent.map(({ name }) => name)).toEqual(["consent-reminder"]);
    expect(sent[0]?.props).toMatchObject({ code: expect.stringMatching(/^\w{3}-\w{3}-\w{3}$/) });
    await inTime(workingDays(4), async () => {
      expect(await chase("letter")).toMatchObject({ problem: "taken" });
      expect(await chase("call")).toMatchObject({ ok: true });
    });
    const { trail } = await wholeReferral(id);
    expect(trail.filter((action) => action === "consent.chased")).toHaveLength(2);
  });

  test("by two brokers at once is one", async () => {
    const { id } = await asked(sides);
    const colleague = await memberOf(sides.brokerage, "Ali Khan");
    await inTime(workingDays(2), async () => {
      const both = await Promise.all([
        chaseConsent(sides.broker, { referralId: id, how: "letter" }),
        chaseConsent(colleague, { referralId: id, how: "letter" }),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    });
    expect(await queued("consent.chased", id)).toHaveLength(1);
  });

  test("is refused to others, to somebody without an address, and once there is an answer", async () => {
    const { id } = await askedBy("phone", sides);
    const answered = await asked(sides);
    await answerConsent(answered.resident, { answer: "no", seen: "" });
    const other = await memberOf(await organisation("brokerage", { name: "Newham" }));
    await inTime(workingDays(2), async () => {
      const letter = { referralId: id, how: "letter" } as const;
      expect(await chaseConsent(other, letter)).toMatchObject({ problem: "not-found" });
      expect(await chaseConsent(sides.recruiter, letter)).toMatchObject({ problem: "not-found" });
      expect(await chaseConsent(sides.broker, letter)).toMatchObject({ problem: "invalid" });
      expect(await chaseConsent(sides.broker, { ...letter, referralId: answered.id })).toMatchObject({
        problem: "wrong-stage",
      });
    });
    expect((await wholeReferral(id)).request?.chasedAt).toBeNull();
  });
});

describe("a question that nobody answers", () => {
  test("ends after seven working days, once, with the reason; the broker is told and the resident is not", async () => {
    const { id, candidate } = await asked(sides);
    await inTime(workingDays(7), lapseConsents);
    expect((await wholeReferral(id)).stage, "the seventh day is theirs").toBe("consent_asked");
    await inTime(workingDays(7) + days(1), async () => {
      await lapseConsents();
      await lapseConsents();
    });
    const { stage, reason, moves, trail, request } = await wholeReferral(id);
    expect([stage, reason]).toEqual(["withdrawn", "No answer within seven working days"]);
    expect(moves.at(-1)).toMatchObject({ side: "service", reason });
    expect(request?.answer).toBeNull();
    expect(trail.filter((action) => action === "consent.lapsed")).toHaveLength(1);
    expect(await queued("consent.lapsed", id)).toHaveLength(1);
    await tellConsentLapsed(id);
    expect((await letters(sides.broker.email)).map(({ name }) => name)).toContain("consent-lapsed");
    expect(await letters(await emailOf(candidate.id))).toEqual([]);
  });

  test("ends with the vacancy where that closes sooner, and says so", async () => {
    const { id, vacancy } = await asked(sides);
    const closesOn = addDays(today(), 1);
    await asActor(system("test"), async (tx) => {
      await tx.vacancy.update({ where: { id: vacancy.id }, data: { closesOn: dayToDate(closesOn) } });
      await tx.consentRequest.update({
        where: { referralId: id },
        data: { expiresAt: new Date(`${closesOn}T23:59:59Z`) },
      });
    });
    await inTime(days(2), lapseConsents);
    expect((await wholeReferral(id)).reason).toBe("No answer before the vacancy closed");
  });

  test("is left alone once it is answered", async () => {
    const { id, resident } = await asked(sides);
    await answerConsent(resident, { answer: "no", seen: "", why: "hours" });
    await inTime(days(20), lapseConsents);
    const { stage, reason } = await wholeReferral(id);
    expect([stage, reason]).toEqual(["declined", "The hours or the place do not suit them"]);
  });
});
