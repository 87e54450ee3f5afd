import "~/platform/test/database";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, dateToDay, today } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { askedBy, days, inTime, printedCode, questionTo } from "../test/consent-world";
import { asked, queued, seenBy, twoSides, wholeReferral } from "../test/referral-world";
import { answerConsent } from "./answer-consent.server";
import { residentWith } from "./consent-token.server";
import { findConsent } from "./find-consent.server";
import { noteConsent } from "./note-consent.server";
import { putOnPaper } from "./put-on-paper.server";
import { showCode } from "./show-code.server";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});

async function readOut() {
  const { id } = await askedBy("phone", sides);
  const shown = await showCode(sides.broker, id);
  if (!shown.ok) throw new Error(shown.message);
  const { seen, sentences } = await questionTo(sides.broker, id);
  return { id, code: shown.value.code, seen, sentences };
}

const phone = (from: { id: string; code: string; seen: string }, answer: "yes" | "no" = "yes") => ({
  referralId: from.id,
  code: from.code,
  seen: from.seen,
  channel: "phone" as const,
  answer,
});

const trailOf = (id: string) =>
  asActor(system("test"), (tx) =>
    tx.auditEntry.findMany({
      where: { subject: id, action: { startsWith: "consent." } },
      orderBy: { id: "asc" },
    }),
  );

describe("a yes by phone", () => {
  test("is the resident's by their code: whole, with the words that were read out and who noted it", async () => {
    const from = await readOut();
    expect(await noteConsent(sides.broker, phone(from))).toEqual({
      ok: true,
      value: { answer: "yes", already: false },
    });
    const { stage, receipt, request, moves } = await wholeReferral(from.id);
    expect(stage).toBe("referred");
    expect(receipt).toMatchObject({ channel: "phone", notedByName: "Sam Adeyemi", signedOn: null });
    expect(receipt?.words).toBe(`Words 1. ${from.sentences.join(" ")}`);
    expect(request).toMatchObject({ answer: true, channel: "phone", notedById: sides.broker.id });
    const yes = moves.find(({ to }) => to === "consented");
    expect(yes).toMatchObject({
      side: "resident",
      reason: "By phone, with the code read out, noted by Sam Adeyemi",
    });
    const trail = await trailOf(from.id);
    expect(trail.map(({ action, actorKind }) => `${action} ${actorKind}`)).toEqual([
      "consent.asked person",
      "consent.code-shown person",
      "consent.given resident",
      "consent.noted person",
    ]);
    expect(trail.at(-1)).toMatchObject({
      actorId: sides.broker.id,
      detail: { answer: "yes", channel: "phone" },
    });
    expect(await queued("consent.answered", from.id)).toHaveLength(1);
  });

  test("is heard however the code is typed, and a no is a no", async () => {
    const from = await readOut();
    const typed = { ...phone(from, "no"), code: from.code.toLowerCase().replaceAll("-", " ") };
    expect(await noteConsent(sides.broker, typed)).toMatchObject({ value: { answer: "no" } });
    expect(await wholeReferral(from.id)).toMatchObject({
      stage: "declined",
      receipt: null,
      request: { channel: "phone", notedByName: "Sam Adeyemi" },
    });
  });

  test("with the code of a letter works too, and with the code the resident reads their own page", async () => {
    const { id } = await asked(sides);
    const code = await printedCode(id);
    const { seen } = await questionTo(sides.broker, id);
    expect(await noteConsent(sides.broker, phone({ id, code, seen }))).toMatchObject({ ok: true });
    expect(await findConsent(residentWith(code))).toMatchObject({ value: { state: "yes" } });
  });
});

test("a yes on the page by a code that a broker was shown is never said to be the resident's by themselves", async () => {
  const { id, code, seen } = await readOut();
  expect(await answerConsent(residentWith(code), { answer: "yes", seen })).toMatchObject({ ok: true });
  const { receipt } = await wholeReferral(id);
  expect(receipt).toMatchObject({ channel: "phone", notedByName: null });
  const { id: byLetter } = await asked(sides);
  const question = await questionTo(sides.broker, byLetter);
  const given = { answer: "yes", seen: question.seen } as const;
  await answerConsent(residentWith(await printedCode(byLetter)), given);
  expect((await wholeReferral(byLetter)).receipt).toMatchObject({ channel: "email", notedByName: null });
});

describe("a note is refused", () => {
  test.each(["", "222-222-222", "not a code"])(
    "with the code “%s”, beside the field, and nothing changes",
    async (code) => {
      const from = await readOut();
      expect(await noteConsent(sides.broker, { ...phone(from), code })).toMatchObject({
        problem: "invalid",
        field: "code",
      });
      expect(await wholeReferral(from.id)).toMatchObject({ stage: "consent_asked", receipt: null });
    },
  );

  test("with another resident's code", async () => {
    const [one, other] = [await readOut(), await readOut()];
    const mixed = { ...phone(one), code: other.code };
    expect(await noteConsent(sides.broker, mixed)).toMatchObject({ field: "code" });
    expect((await wholeReferral(other.id)).stage).toBe("consent_asked");
  });

  test("with a code that a newer one has replaced", async () => {
    const from = await readOut();
    await showCode(sides.broker, from.id);
    expect(await noteConsent(sides.broker, phone(from))).toMatchObject({ field: "code" });
  });

  test("to another brokerage and to the employer, as if there were none", async () => {
    const from = await readOut();
    const other = await memberOf(await organisation("brokerage", { name: "Hackney" }));
    for (const actor of [other, sides.recruiter]) {
      expect(await noteConsent(actor, phone(from))).toMatchObject({ problem: "not-found" });
      expect(await showCode(actor, from.id)).toMatchObject({ problem: "not-found" });
      expect(await putOnPaper(actor, from.id)).toMatchObject({ problem: "not-found" });
    }
    expect((await wholeReferral(from.id)).stage).toBe("consent_asked");
  });

  test("when the question is over, or what would be shared has changed since it was read out", async () => {
    const from = await readOut();
    expect(await noteConsent(sides.broker, { ...phone(from), seen: "older" })).toMatchObject({
      problem: "invalid",
    });
    await inTime(days(15), async () => {
      expect(await noteConsent(sides.broker, phone(from))).toMatchObject({ problem: "gone" });
      expect(await showCode(sides.broker, from.id)).toMatchObject({ problem: "wrong-stage" });
    });
    expect((await wholeReferral(from.id)).stage).toBe("consent_asked");
  });
});

describe("a yes on paper", () => {
  async function signed() {
    const { id } = await askedBy("paper", sides);
    const { seen } = await questionTo(sides.broker, id);
    return {
      ...phone({ id, code: await printedCode(id), seen }),
      channel: "paper" as const,
      signedOn: today(),
    };
  }

  test("keeps the day that the sheet bears, and its words", async () => {
    const noting = await signed();
    const words = (await wholeReferral(noting.referralId)).request?.words;
    expect(await noteConsent(sides.broker, noting)).toMatchObject({ value: { answer: "yes" } });
    const { receipt, request } = await wholeReferral(noting.referralId);
    expect(receipt).toMatchObject({ channel: "paper", notedByName: "Sam Adeyemi", words });
    expect(receipt?.signedOn && dateToDay(receipt.signedOn)).toBe(today());
    expect(request?.signedOn).toEqual(receipt?.signedOn);
  });

  test.each([
    ["no day", null],
    ["a day to come", addDays(today(), 1)],
    ["a day before the question", addDays(today(), -1)],
  ])("with %s is refused beside the field", async (_, signedOn) => {
    const noting = await signed();
    expect(await noteConsent(sides.broker, { ...noting, signedOn })).toMatchObject({ field: "signedOn" });
    expect((await wholeReferral(noting.referralId)).stage).toBe("consent_asked");
  });

  test("of other words than the record's now is refused: that is not what they signed", async () => {
    const { referralId } = await signed();
    await asActor(system("test"), (tx) =>
      tx.consentRequest.update({ where: { referralId }, data: { words: "Words 1. Something else." } }),
    );
    const { seen } = await questionTo(sides.broker, referralId);
    const again = {
      ...phone({ id: referralId, code: await printedCode(referralId), seen }),
      channel: "paper" as const,
      signedOn: today(),
    };
    expect(await noteConsent(sides.broker, again)).toMatchObject({ field: "channel" });
    expect(await putOnPaper(sides.broker, referralId)).toMatchObject({ ok: true });
    expect(await noteConsent(sides.broker, again)).toMatchObject({ ok: true });
  });

  test("by a code that was only ever read out is refused; put on paper, the sheet's counts and the other does not", async () => {
    const from = await readOut();
    const noting = { ...phone(from), channel: "paper" as const, signedOn: today() };
    expect(await noteConsent(sides.broker, noting)).toMatchObject({ field: "channel" });
    expect(await putOnPaper(sides.broker, from.id)).toMatchObject({ ok: true });
    expect(await noteConsent(sides.broker, noting)).toMatchObject({ field: "code" });
    const sheet = { ...noting, code: await printedCode(from.id) };
    expect(await noteConsent(sides.broker, sheet)).toMatchObject({ ok: true });
  });
});

test("by the link and by phone at once: one answer, and both hear which", async () => {
  for (let round = 0; round < 5; round++) {
    const { id, resident } = await asked(sides);
    const code = await printedCode(id);
    const { seen } = await questionTo(sides.broker, id);
    const [link, noted] = await Promise.all([
      answerConsent(resident, { answer: "no", seen }),
      noteConsent(sides.broker, phone({ id, code, seen })),
    ]);
    const { request, receipt, moves } = await wholeReferral(id);
    const said = request?.answer ? "yes" : "no";
    expect([link, noted]).toMatchObject([{ value: { answer: said } }, { value: { answer: said } }]);
    expect(receipt === null).toBe(said === "no");
    expect(request?.notedByName).toBe(said === "yes" ? "Sam Adeyemi" : null);
    expect(moves).toHaveLength(said === "yes" ? 4 : 3);
    expect(await queued("consent.answered", id)).toHaveLength(1);
  }
});

test("whatever is answered, and however: exactly one of yes and no is left, with the words", async () => {
  const answers = fc.array(
    fc.record({
      answer: fc.constantFrom("yes" as const, "no" as const),
      by: fc.constantFrom("link", "phone", "paper"),
      fresh: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(answers, async (tried) => {
      const { id, resident } = await asked(sides);
      const code = await printedCode(id);
      const seen = await seenBy(resident);
      for (const { answer, by, fresh } of tried) {
        const given = { answer, seen: fresh ? seen : "older" };
        if (by === "link") await answerConsent(resident, given);
        else
          await noteConsent(sides.broker, {
            ...given,
            referralId: id,
            code,
            channel: by === "phone" ? "phone" : "paper",
            signedOn: today(),
          });
      }
      const { stage, request, receipt, consentedAt } = await wholeReferral(id);
      const yes = stage === "referred";
      expect(["referred", "declined", "consent_asked"]).toContain(stage);
      expect(request?.answer).toBe(stage === "consent_asked" ? null : yes);
      expect([receipt !== null, consentedAt !== null]).toEqual([yes, yes]);
      expect(request?.words).toContain("Can we tell Lea Bridge Canteen about you");
      if (receipt) expect(receipt.words).toBe(request?.words);
    }),
    { numRuns: 12 },
  );
});
