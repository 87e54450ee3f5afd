import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { shiftClock, today } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";
import { moveReferral } from "../move-referral.server";
import {
  asked,
  emailOf,
  queued,
  referred,
  seenBy,
  twoSides,
  usualFields,
  wholeReferral,
} from "../test/referral-world";
import { answerConsent } from "./answer-consent.server";
import { askConsent } from "./ask-consent.server";
import { codeFor, residentWith, tokenFor } from "./consent-token.server";
import { findConsent } from "./find-consent.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});
const days = (count: number) => count * 86_400_000;
const inTime = async <T>(shift: number, work: () => Promise<T>) => {
  shiftClock(shift);
  try {
    return await work();
  } finally {
    shiftClock(0);
  }
};

describe("yes", () => {
  test("writes a receipt of the exact fields and values, refers in the same moment, and has both sides told", async () => {
    const { id } = await referred(sides);
    const { stage, consentedAt, steps, receipt, shared, request, trail, moves } = await wholeReferral(id);
    expect(stage).toBe("referred");
    expect(consentedAt).toEqual(receipt?.givenAt);
    expect(steps).toEqual(["shortlisted", "consent_asked", "consented", "referred"]);
    expect(moves.map(({ side }) => side)).toEqual(["brokerage", "brokerage", "resident", "service"]);
    expect(request).toMatchObject({ answer: true });
    expect(receipt?.fields).toEqual(usualFields);
    expect(shared).toEqual({
      firstName: "Dee",
      phone: expect.stringMatching(/^020 7946 \d{4}$/),
      occupations: ["kitchen-assistant"],
      skills: ["food-preparation", "dish-washing"],
      hours: "30 to 40 hours a week",
    });
    expect(receipt?.words).toContain("Can we tell Lea Bridge Canteen about you");
    expect(trail.filter((action) => action.startsWith("consent."))).toEqual([
      "consent.asked",
      "consent.given",
    ]);
    expect(await queued("consent.answered", id)).toHaveLength(1);
  });

  test("leaves no name of the resident's in any step, which the employer may read", async () => {
    const { id } = await referred(sides);
    const { moves } = await wholeReferral(id);
    expect(JSON.stringify(moves)).not.toMatch(/Dee|Okafor/);
  });

  test("has a page that says what comes next, and by when to ask", async () => {
    const { id, resident } = await referred(sides);
    const answered = { state: "yes", reference: expect.stringMatching(/^R-\d+$/), ended: false };
    expect(await findConsent(resident)).toMatchObject({
      value: { ...answered, since: "sent", heardBy: addWorkingDays(today(), 5) },
    });
    const move = { referralId: id, from: "referred", to: "not_progressed", reason: "Someone else" } as const;
    expect(await moveReferral(sides.recruiter, move)).toMatchObject({ ok: true });
    expect(await findConsent(resident)).toMatchObject({ value: { ...answered, since: "answered" } });
  });

  test("clicked a second time changes nothing and hears that it was said", async () => {
    const { id, resident } = await referred(sides);
    const before = await wholeReferral(id);
    expect(await answerConsent(resident, { answer: "yes", seen: "" })).toEqual({
      ok: true,
      value: { answer: "yes", already: true },
    });
    expect(await answerConsent(resident, { answer: "no", seen: "" })).toMatchObject({
      value: { answer: "yes" },
    });
    expect(await wholeReferral(id)).toEqual(before);
  });

  test("clicked twice at once is one yes", async () => {
    const { id, resident } = await asked(sides);
    const yes = { answer: "yes", seen: await seenBy(resident) } as const;
    const again = { ...resident };
    const results = await Promise.all([answerConsent(resident, yes), answerConsent(again, yes)]);
    expect(results.map((result) => result.ok && result.value.already).sort()).toEqual([false, true]);
    const { steps, trail } = await wholeReferral(id);
    expect(steps).toEqual(["shortlisted", "consent_asked", "consented", "referred"]);
    expect(trail.filter((action) => action === "consent.given")).toHaveLength(1);
    expect(await queued("consent.answered", id)).toHaveLength(1);
  });

  test("and no at once: whichever comes first is the answer, whole, and the other hears it", async () => {
    for (let round = 0; round < 6; round++) {
      const { id, resident } = await asked(sides);
      const seen = await seenBy(resident);
      const [yes, no] = await Promise.all([
        answerConsent(resident, { answer: "yes", seen }),
        answerConsent({ ...resident }, { answer: "no", seen }),
      ]);
      const { stage, receipt, request, moves } = await wholeReferral(id);
      const said = request?.answer ? "yes" : "no";
      expect([yes, no]).toMatchObject([{ value: { answer: said } }, { value: { answer: said } }]);
      expect(stage).toBe(said === "yes" ? "referred" : "declined");
      expect(receipt === null).toBe(said === "no");
      expect(moves).toHaveLength(said === "yes" ? 4 : 3);
      expect(await queued("consent.answered", id)).toHaveLength(1);
    }
  });

  test("is to what the page showed: if the record has changed since, nothing is told and they look again", async () => {
    const { id, resident, candidate } = await asked(sides);
    const seen = await seenBy(resident);
    const email = await emailOf(candidate.id);
    await asActor(system("test"), (tx) =>
      tx.candidatePerson.update({
        where: { candidateId: candidate.id },
        data: sealPerson(candidate.id, { name: "Dee Okafor", email, phone: "020 7946 0999" }),
      }),
    );
    expect(await answerConsent(resident, { answer: "yes", seen })).toMatchObject({ problem: "invalid" });
    expect(await wholeReferral(id)).toMatchObject({ stage: "consent_asked", receipt: null });
    const yes = { answer: "yes", seen: await seenBy(resident) } as const;
    expect(await answerConsent(resident, yes)).toMatchObject({ ok: true });
    expect((await wholeReferral(id)).shared).toMatchObject({ phone: "020 7946 0999" });
  });
});

describe("no", () => {
  test("ends it, shares nothing, and has the broker told", async () => {
    const { id, resident } = await asked(sides);
    expect(await answerConsent(resident, { answer: "no", seen: "" })).toMatchObject({
      value: { answer: "no" },
    });
    const referral = await wholeReferral(id);
    expect(referral).toMatchObject({ stage: "declined", consentedAt: null, receipt: null });
    expect(referral.reason).toBe("They said no to this one");
    expect(referral.trail).toContain("consent.refused");
    expect(await queued("consent.answered", id)).toHaveLength(1);
  });
});

describe("a link that opens nothing", () => {
  test("that we never sent says so, and what to do", async () => {
    const stranger = residentWith("guessed");
    expect(await findConsent(stranger)).toMatchObject({ problem: "not-found" });
    expect(await answerConsent(stranger, { answer: "yes", seen: "" })).toMatchObject({
      problem: "not-found",
    });
  });

  test("that is past its time is closed, and nothing changes", async () => {
    const { id, resident } = await asked(sides);
    const seen = await seenBy(resident);
    await inTime(days(15), async () => {
      expect(await findConsent(resident)).toMatchObject({ value: { state: "over", why: "late" } });
      expect(await answerConsent(resident, { answer: "yes", seen })).toMatchObject({ problem: "gone" });
    });
    expect(await wholeReferral(id)).toMatchObject({ stage: "consent_asked", receipt: null });
  });

  test("of a vacancy that has closed is closed, and a yes tells nobody", async () => {
    const { id, resident, vacancy } = await asked(sides);
    const seen = await seenBy(resident);
    await asActor(system("test"), (tx) =>
      tx.vacancy.update({ where: { id: vacancy.id }, data: { stage: "filled" } }),
    );
    expect(await findConsent(resident)).toMatchObject({ value: { state: "over", why: "closed" } });
    expect(await answerConsent(resident, { answer: "yes", seen })).toMatchObject({ problem: "gone" });
    expect(await wholeReferral(id)).toMatchObject({ stage: "consent_asked", receipt: null });
  });

  test("of a referral the broker took back is closed", async () => {
    const { id, resident } = await asked(sides);
    const back = { referralId: id, from: "consent_asked", to: "withdrawn", reason: "By mistake" } as const;
    expect(await moveReferral(sides.broker, back)).toMatchObject({ ok: true });
    expect(await findConsent(resident)).toMatchObject({ value: { state: "over", why: "withdrawn" } });
    expect(await answerConsent(resident, { answer: "yes", seen: "" })).toMatchObject({ problem: "gone" });
  });

  test("that was sent to an address which has changed since opens nothing once they are asked at the new one", async () => {
    const { id, resident, candidate } = await asked(sides);
    await asActor(system("test"), (tx) =>
      tx.candidatePerson.update({
        where: { candidateId: candidate.id },
        data: sealPerson(candidate.id, {
          name: "Dee Okafor",
          email: "dee@new.example",
          phone: "020 7946 0018",
        }),
      }),
    );
    await inTime(days(3), () => askConsent(sides.broker, { referralId: id, fields: usualFields }));
    expect(await findConsent(resident)).toMatchObject({ problem: "not-found" });
    const moved = residentWith(tokenFor(id, "dee@new.example"));
    expect(await findConsent(moved)).toMatchObject({ value: { state: "asked" } });
  });

  test("for the code instead: the one that a question asked anew has replaced opens nothing", async () => {
    const { id } = await asked(sides);
    const code = async () => codeFor((await wholeReferral(id)).request as never);
    const before = await code();
    expect(await findConsent(residentWith(before))).toMatchObject({ value: { state: "asked" } });
    await inTime(days(3), () => askConsent(sides.broker, { referralId: id, fields: usualFields }));
    expect(await findConsent(residentWith(before))).toMatchObject({ problem: "not-found" });
    expect(await findConsent(residentWith(await code()))).toMatchObject({ value: { state: "asked" } });
  });
});
