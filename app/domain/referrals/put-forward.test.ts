import "~/platform/test/database";
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dayToDate, shiftClock, today } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import { askConsent } from "./consent/ask-consent.server";
import { answerBy } from "./consent/consent-dates";
import { putForward } from "./put-forward.server";
import { referCandidate } from "./refer-candidate.server";
import { asked, queued, twoSides, usualFields, wholeReferral } from "./test/referral-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});
const choice = async () => ({
  vacancyId: (await liveVacancy(sides.employer.id)).id,
  candidateId: (await candidateOf(sides.brokerage.id)).id,
});
const referralsOf = (vacancyId: string) =>
  asActor(system("test"), (tx) => tx.referral.count({ where: { vacancyId } }));

describe("shortlisting", () => {
  test("keeps the score, who chose and when, and tells nobody", async () => {
    const chosen = await choice();
    const result = await referCandidate(sides.broker, { ...chosen, score: 91 });
    if (!result.ok) throw new Error(result.message);
    const referral = await wholeReferral(result.value.id);
    expect(referral).toMatchObject({
      stage: "shortlisted",
      score: 91,
      brokerName: "Sam Adeyemi",
      consentedAt: null,
    });
    expect(referral.steps).toEqual(["shortlisted"]);
    expect(referral.trail).toEqual(["referral.created"]);
    expect(await queued("consent.asked", referral.id)).toEqual([]);
  });

  test("is refused for another brokerage's candidate, as if there were none", async () => {
    const other = await memberOf(await organisation("brokerage", { name: "Hackney" }));
    expect(await referCandidate(other, await choice())).toMatchObject({ problem: "not-found" });
  });

  test("is refused to an employer", async () => {
    expect(await referCandidate(sides.recruiter, await choice())).toMatchObject({ problem: "not-found" });
  });

  test.each(["draft", "in_review"] as const)(
    "is refused for a vacancy in stage %s, as if there were none",
    async (stage) => {
      const vacancy = await liveVacancy(sides.employer.id, { stage });
      const chosen = { ...(await choice()), vacancyId: vacancy.id };
      expect(await referCandidate(sides.broker, chosen)).toMatchObject({ problem: "not-found" });
    },
  );

  test.each(["filled", "closed", "expired", "withdrawn"] as const)(
    "is refused for a vacancy that is %s",
    async (stage) => {
      const vacancy = await liveVacancy(sides.employer.id, { stage });
      const chosen = { ...(await choice()), vacancyId: vacancy.id };
      expect(await referCandidate(sides.broker, chosen)).toMatchObject({ problem: "gone" });
    },
  );

  test("is refused for a live vacancy whose closing date has passed", async () => {
    const vacancy = await liveVacancy(sides.employer.id, { closesOn: dayToDate(addDays(today(), -1)) });
    const chosen = { ...(await choice()), vacancyId: vacancy.id };
    expect(await referCandidate(sides.broker, chosen)).toMatchObject({ problem: "gone" });
  });

  test("of one candidate for one vacancy by two brokers at once: one does, the other hears it is taken", async () => {
    const colleague = await memberOf(sides.brokerage, "Ali Khan");
    const chosen = await choice();
    const results = await Promise.all([
      referCandidate(sides.broker, chosen),
      referCandidate(colleague, chosen),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = results.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ problem: "taken", message: expect.stringMatching(/R-\d{4}/) });
    expect(await referralsOf(chosen.vacancyId)).toBe(1);
  });
});

describe("asking consent", () => {
  test("keeps digests of the link's token and of the code alone", async () => {
    const { id, token } = await asked(sides);
    const { request, stage, steps, trail } = await wholeReferral(id);
    expect(Buffer.from(token, "base64url").length * 8).toBeGreaterThan(127);
    expect(request?.codeDigest).toMatch(/^[\w-]{22}$/);
    expect(JSON.stringify(await queued("consent.asked", id))).not.toContain(token);
    expect(request?.tokenDigest).toBe(createHash("sha256").update(token).digest("hex"));
    expect(JSON.stringify(await wholeReferral(id))).not.toContain(token);
    expect(stage).toBe("consent_asked");
    expect(steps).toEqual(["shortlisted", "consent_asked"]);
    expect(trail).toEqual(["referral.created", "consent.asked"]);
    expect(request?.fields).toEqual(usualFields);
    expect(request?.words).toContain("your first name and phone number");
  });

  test("ends with the closing date where that is sooner than seven working days", async () => {
    const soon = addDays(today(), 3);
    const vacancy = await liveVacancy(sides.employer.id, { closesOn: dayToDate(soon) });
    const chosen = { ...(await choice()), vacancyId: vacancy.id, fields: usualFields };
    const result = await putForward(sides.broker, chosen);
    const later = await putForward(sides.broker, { ...(await choice()), fields: usualFields });
    expect(result.ok && result.value.expiresAt.toISOString().slice(0, 10)).toBe(soon);
    expect(later.ok && later.value.expiresAt.toISOString().slice(0, 10)).toBe(answerBy(null, today()));
  });

  test("by letter of somebody without an email address says what to do, and leaves nothing behind", async () => {
    const { vacancyId } = await choice();
    const silent = await candidateOf(sides.brokerage.id, { person: { email: null } });
    const chosen = { vacancyId, candidateId: silent.id, fields: usualFields };
    const result = await putForward(sides.broker, chosen);
    expect(result).toMatchObject({
      problem: "invalid",
      field: "channel",
      message: expect.stringContaining("Ask by phone or on paper"),
    });
    expect(await referralsOf(vacancyId)).toBe(0);
  });

  test.each(["phone", "paper"] as const)("by %s needs no address, and sends no letter", async (channel) => {
    const { vacancyId } = await choice();
    const silent = await candidateOf(sides.brokerage.id, { person: { email: null } });
    const chosen = { vacancyId, candidateId: silent.id, fields: usualFields, channel };
    const result = await putForward(sides.broker, chosen);
    if (!result.ok) throw new Error(result.message);
    const { request } = await wholeReferral(result.value.id);
    expect(request).toMatchObject({ channel, answer: null });
    expect(request?.codeDigest === null, "a code for the phone is made when it is read out").toBe(
      channel === "phone",
    );
    expect(await queued("consent.asked", result.value.id)).toEqual([]);
  });

  test("without a way to reach them is refused beside the field", async () => {
    const chosen = { ...(await choice()), fields: ["firstName", "skills"] as const };
    expect(await putForward(sides.broker, chosen)).toMatchObject({ problem: "invalid", field: "fields" });
    expect(await referralsOf(chosen.vacancyId)).toBe(0);
  });

  test("twice at once sends one letter", async () => {
    const chosen = { ...(await choice()), fields: usualFields };
    const results = await Promise.all([putForward(sides.broker, chosen), putForward(sides.broker, chosen)]);
    const won = results.find(({ ok }) => ok);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await queued("consent.asked", won?.ok ? won.value.id : "")).toHaveLength(1);
  });

  test("again is refused for two days; then it is a new question with a new code, and the link stays theirs", async () => {
    const { id, token } = await asked(sides);
    const before = (await wholeReferral(id)).request;
    const asking = { referralId: id, fields: usualFields };
    expect(await askConsent(sides.broker, asking)).toMatchObject({ problem: "taken" });
    shiftClock(49 * 3_600_000);
    try {
      const both = await Promise.all([askConsent(sides.broker, asking), askConsent(sides.broker, asking)]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    } finally {
      shiftClock(0);
    }
    expect(await queued("consent.asked", id)).toHaveLength(2);
    const { request } = await wholeReferral(id);
    expect(request?.tokenDigest).toBe(createHash("sha256").update(token).digest("hex"));
    expect(request?.codeDigest).not.toBe(before?.codeDigest);
    expect(request?.expiresAt.getTime()).toBeGreaterThan(before?.expiresAt.getTime() ?? 0);
  });

  test("is refused to another brokerage", async () => {
    const other = await memberOf(await organisation("brokerage", { name: "Newham" }));
    const { id } = await asked(sides);
    const asking = { referralId: id, fields: usualFields };
    expect(await askConsent(other, asking)).toMatchObject({ problem: "not-found" });
  });
});
