import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { candidateOf } from "~prisma/factories/candidate";
import { answerConsent } from "../../consent/answer-consent.server";
import { residentWith, tokenFor } from "../../consent/consent-token.server";
import { noteConsent } from "../../consent/note-consent.server";
import { showCode } from "../../consent/show-code.server";
import { tellConsentHeld } from "../../consent/tell-consent-held.server";
import { moveReferral } from "../../move-referral.server";
import { putForward } from "../../put-forward.server";
import { printedCode, questionTo } from "../../test/consent-world";
import { emailOf, queued, seenBy, wholeReferral } from "../../test/referral-world";
import { claimsOf, type TwoBoroughs, twoBoroughs } from "../test/two-boroughs";

let world: TwoBoroughs;
beforeAll(async () => {
  world = await twoBoroughs();
});
const service = system("test");

/** A question put to somebody about a new vacancy, and the link of their letter. */
async function ask(broker: TwoBoroughs["sam"], { id: candidateId }: { id: string }) {
  const { id: vacancyId } = await world.vacancy();
  const result = await putForward(broker, world.chosen(vacancyId, candidateId));
  if (!result.ok) throw new Error(result.message);
  const { id } = result.value;
  return { id, resident: residentWith(tokenFor(id, await emailOf(candidateId))) };
}
type Question = Awaited<ReturnType<typeof ask>>;

/** One person, asked by both boroughs: in neither was there a claim to see when the question was put. */
async function askedByBoth(): Promise<[Question, Question]> {
  const [mine, theirs] = await world.samePerson();
  const first = await ask(world.sam, mine);
  await letGo(first.id);
  const second = await ask(world.leon, theirs);
  await letGo(second.id);
  return [first, second];
}
const letGo = (referralId: string) =>
  asActor(service, (tx) => tx.identityClaim.deleteMany({ where: { referralId } }));
const yes = async ({ resident }: Question) =>
  answerConsent(resident, { answer: "yes", seen: await seenBy(resident) });
const refused = {
  ok: false,
  problem: "taken",
  message: expect.stringMatching(/^We have not told Lea Bridge Canteen about you yet\. Another team/),
};

describe("one person asked by two boroughs", () => {
  test("is put forward by the first to hear a yes; the second is refused in words, and its broker told", async () => {
    const [first, second] = await askedByBoth();
    expect(await yes(first)).toMatchObject({ ok: true });
    expect(await claimsOf(first.id)).toHaveLength(1);
    const answer = await yes(second);
    expect(answer).toMatchObject(refused);
    expect(JSON.stringify(answer)).toContain("We have told Leon");
    expect(JSON.stringify(answer)).not.toMatch(/Waltham|Sam|R-\d/);
    const { stage, receipt, request } = await wholeReferral(second.id);
    expect([stage, receipt, request?.answer]).toEqual(["consent_asked", null, null]);
    expect(await queued("consent.held", second.id)).toHaveLength(1);
    await tellConsentHeld(second.id);
    await tellConsentHeld(second.id);
    const letters = await asActor(service, (tx) =>
      tx.letter.findMany({ where: { to: world.leon.email, name: "consent-held" } }),
    );
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters)).not.toMatch(/Waltham|Sam Taylor/);
  });

  test("may say no to the second, and yes again once the first has ended", async () => {
    const [first, second] = await askedByBoth();
    expect(await yes(first)).toMatchObject({ ok: true });
    expect(await yes(second)).toMatchObject(refused);
    const end = {
      referralId: first.id,
      from: "referred",
      to: "withdrawn",
      reason: "They found other work",
    } as const;
    expect(await moveReferral(world.sam, end)).toMatchObject({ ok: true });
    expect(await yes(second)).toMatchObject({ ok: true });
    const [third, fourth] = await askedByBoth();
    expect(await yes(third)).toMatchObject({ ok: true });
    expect(await answerConsent(fourth.resident, { answer: "no", seen: "" })).toMatchObject({ ok: true });
  });

  test("saying yes to both at the same moment is put forward by exactly one", async () => {
    for (let round = 0; round < 6; round++) {
      const both = await askedByBoth();
      const seen = await Promise.all(both.map(({ resident }) => seenBy(resident)));
      const results = await Promise.all(
        both.map(({ resident }, at) => answerConsent(resident, { answer: "yes", seen: seen[at] ?? "" })),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject(refused);
      const stages = await Promise.all(both.map(async ({ id }) => (await wholeReferral(id)).stage));
      expect(stages.sort()).toEqual(["consent_asked", "referred"]);
      expect(
        await asActor(service, (tx) =>
          tx.consentReceipt.count({ where: { referralId: { in: both.map(({ id }) => id) } } }),
        ),
      ).toBe(1);
    }
  });

  test("noted by phone, is refused to the broker in a broker's words", async () => {
    const [first, second] = await askedByBoth();
    expect(await yes(first)).toMatchObject({ ok: true });
    const { seen } = await questionTo(world.leon, second.id);
    const noting = {
      referralId: second.id,
      code: await printedCode(second.id),
      seen,
      answer: "yes",
    } as const;
    expect(await noteConsent(world.leon, { ...noting, channel: "phone" })).toMatchObject({
      problem: "taken",
      message: expect.stringMatching(/^Another borough is putting this person forward/),
    });
  });
});

describe("details that change between the question and the yes", () => {
  let people = 0;
  const asked = async (broker: TwoBoroughs["sam"], brokerageId: string, phone: string) => {
    const candidate = await candidateOf(brokerageId, { person: { name: "Zed Example", email: null, phone } });
    const { id: vacancyId } = await world.vacancy();
    const fields = ["firstName", "phone"] as const;
    const chosen = { vacancyId, candidateId: candidate.id, fields, channel: "phone" } as const;
    const result = await putForward(broker, chosen);
    if (!result.ok) throw new Error(result.message);
    return { id: result.value.id, candidateId: candidate.id, phone };
  };
  /** Two people as it seems, asked by a borough each. */
  const strangers = async () => ({
    mine: await asked(world.sam, world.here.id, `020 7946 2${100 + people}`),
    theirs: await asked(world.leon, world.there.id, `020 7946 3${100 + people++}`),
  });
  const change = (candidateId: string, phone: string, email: string | null = null) =>
    asActor(service, (tx) =>
      tx.candidatePerson.update({
        where: { candidateId },
        data: sealPerson(candidateId, { name: "Zed Example", email, phone }),
      }),
    );
  const yesByPhone = async (broker: TwoBoroughs["sam"], referralId: string) => {
    const { seen } = await questionTo(broker, referralId);
    const shown = await showCode(broker, referralId);
    const code = shown.ok ? shown.value.code : "";
    return noteConsent(broker, { referralId, code, seen, channel: "phone", answer: "yes" });
  };

  test("keep out the one who changed into somebody whom another borough has, and not that borough", async () => {
    const { mine, theirs } = await strangers();
    await change(theirs.candidateId, mine.phone);
    expect(await yesByPhone(world.leon, theirs.id)).toMatchObject({ problem: "taken" });
    expect(await yesByPhone(world.sam, mine.id)).toMatchObject({ ok: true });
  });

  test("where each borough has a part of who it is, let the first yes count", async () => {
    const { mine, theirs } = await strangers();
    const email = `part.${people}@mail.example`;
    await change(theirs.candidateId, theirs.phone, email);
    await change(mine.candidateId, mine.phone, email);
    await change(theirs.candidateId, mine.phone, email);
    const held = [await claimsOf(mine.id), await claimsOf(theirs.id)];
    expect(held.map((claims) => claims.length)).toEqual([1, 1]);
    const both = [yesByPhone(world.leon, theirs.id), yesByPhone(world.sam, mine.id)];
    expect((await Promise.all(both)).filter(({ ok }) => ok)).toHaveLength(1);
  });
});
