import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { shiftClock } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { moveReferral } from "../../move-referral.server";
import { referCandidate } from "../../refer-candidate.server";
import { wholeReferral } from "../../test/referral-world";
import { askAsKept, claimsOf, jobsOf, type TwoBoroughs, twoBoroughs } from "../test/two-boroughs";
import { answerAsk } from "./answer-ask.server";
import { askHolder } from "./ask-holder.server";
import { findAsk } from "./find-ask.server";
import { tellLockAnswered } from "./tell-lock-answered.server";
import { tellLockAsked } from "./tell-lock-asked.server";

let world: TwoBoroughs;
beforeAll(async () => {
  world = await twoBoroughs();
});
const words = "They came to us on Monday. Could we go on with them?";

async function shortlisted(actor: TwoBoroughs["sam"], candidateId: string) {
  const result = await referCandidate(actor, { vacancyId: (await world.vacancy()).id, candidateId });
  if (!result.ok) throw new Error(result.message);
  return result.value.id;
}

/** Leon asks about somebody whom Sam has. */
async function asked() {
  const [mine, theirs] = await world.samePerson();
  const referralId = await shortlisted(world.sam, mine.id);
  const vacancyId = (await world.vacancy()).id;
  const result = await askHolder(world.leon, { candidateId: theirs.id, vacancyId, words });
  if (!result.ok) throw new Error(result.message);
  return { askId: result.value.id, mine, theirs, referralId, vacancyId };
}
const lettersTo = (to: string) =>
  asActor(system("test"), (tx) => tx.letter.findMany({ where: { to }, orderBy: { queuedAt: "asc" } }));

describe("asking", () => {
  test("reaches whoever has the person, and the asker can't read who that is", async () => {
    const { askId, referralId } = await asked();
    expect((await askAsKept(askId)).holder).toMatchObject({ holderBrokerageId: world.here.id, referralId });
    expect(await jobsOf("lock.asked")).toContainEqual({ askId });
    await asActor(world.leon, async (tx) => {
      const ask = await tx.lockAsk.findUniqueOrThrow({ where: { id: askId }, include: { holder: true } });
      expect(ask).toMatchObject({ words, holder: null });
      expect(await tx.lockHolder.findMany()).toEqual([]);
    });
    const own = await findAsk(world.leon, askId);
    expect(own).toMatchObject({ ok: true, value: { side: "asker", answer: null } });
    expect(JSON.stringify(own)).not.toMatch(/Waltham|Sam Taylor/);
    const theirs = await findAsk(world.sam, askId);
    expect(theirs).toMatchObject({ value: { side: "holder", askerBorough: "Hackney brokerage", words } });
    await tellLockAsked(askId);
    const [letter] = await lettersTo(world.sam.email);
    expect(letter).toMatchObject({ name: "lock-asked", props: { words, askerBorough: "Hackney brokerage" } });
  });

  test("is refused to anybody but the candidate's own brokers, and where nobody has them", async () => {
    const [mine, theirs] = await world.samePerson();
    expect(await askHolder(world.leon, { candidateId: theirs.id, words })).toMatchObject({ problem: "gone" });
    await shortlisted(world.sam, mine.id);
    expect(await askHolder(world.leon, { candidateId: mine.id, words })).toMatchObject({
      problem: "not-found",
    });
    expect(await askHolder(world.recruiter, { candidateId: theirs.id, words })).toMatchObject({
      problem: "not-found",
    });
  });

  test("does not name the person", async () => {
    const [mine, theirs] = await world.samePerson();
    await shortlisted(world.sam, mine.id);
    const named = { candidateId: theirs.id, words: "Zed would like to go on with us" };
    expect(await askHolder(world.leon, named)).toMatchObject({ problem: "invalid", field: "words" });
  });

  test("twice, also at once, asks once; and after a “we go on” it waits seven days", async () => {
    const [mine, theirs] = await world.samePerson();
    await shortlisted(world.sam, mine.id);
    const ask = () => askHolder(world.leon, { candidateId: theirs.id, words });
    const both = await Promise.all([ask(), ask()]);
    const made = both.find((each) => each.ok);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      problem: "taken",
      message: expect.stringMatching(/not answered/),
    });
    const askId = made?.ok ? made.value.id : "";
    await answerAsk(world.sam, { askId, answer: "kept", words: "They have an interview on Friday." });
    expect(await ask()).toMatchObject({
      problem: "taken",
      message: expect.stringMatching(/ask again 7 days/),
    });
    shiftClock(8 * 86_400_000);
    try {
      expect(await ask()).toMatchObject({ ok: true });
    } finally {
      shiftClock(0);
    }
  });
});

describe("answering", () => {
  test("“let them go on” ends every open referral of the person with the reason, and the other borough goes on", async () => {
    const { askId, mine, theirs, referralId, vacancyId } = await asked();
    const second = await shortlisted(world.sam, mine.id);
    expect(
      await answerAsk(world.sam, { askId, answer: "released", words: "They prefer you." }),
    ).toMatchObject({ ok: true });
    for (const id of [referralId, second]) {
      expect(await wholeReferral(id)).toMatchObject({
        stage: "withdrawn",
        reason: "Another borough supports them now",
      });
      expect(await claimsOf(id)).toEqual([]);
    }
    expect(await askAsKept(askId)).toMatchObject({
      answer: "released",
      answerWords: "They prefer you.",
      holder: { answeredByName: "Sam Taylor" },
    });
    await tellLockAnswered(askId);
    const letter = (await lettersTo(world.leon.email)).at(-1);
    expect(letter).toMatchObject({ name: "lock-answered", props: { answer: "released" } });
    expect(JSON.stringify(letter)).not.toMatch(/Waltham|Sam Taylor/);
    expect(await referCandidate(world.leon, { vacancyId, candidateId: theirs.id })).toMatchObject({
      ok: true,
    });
  });

  test("“it is not the same person” lets both go on, and what only one of them can claim stays with the first", async () => {
    const phone = "020 7946 6001";
    const mine = await candidateOf(world.here.id, { person: { phone } });
    const theirs = await candidateOf(world.there.id, { person: { phone } });
    const referralId = await shortlisted(world.sam, mine.id);
    const ask = await askHolder(world.leon, { candidateId: theirs.id, words });
    if (!ask.ok) throw new Error(ask.message);
    const before = await claimsOf(referralId);
    expect(await answerAsk(world.sam, { askId: ask.value.id, answer: "not_same" })).toMatchObject({
      ok: true,
    });
    const own = await shortlisted(world.leon, theirs.id);
    expect(await claimsOf(referralId)).toEqual(before);
    expect(await claimsOf(own)).toHaveLength(1);
    await shortlisted(world.sam, mine.id);
    const third = await memberOf(await organisation("brokerage", { name: "Newham brokerage" }), "Priya Nair");
    const another = await candidateOf(third.standings[0]?.organisationId ?? "", { person: { phone } });
    const vacancyId = (await world.vacancy()).id;
    expect(await referCandidate(third, { vacancyId, candidateId: another.id })).toMatchObject({
      problem: "taken",
    });
  });

  test("“we go on” says why, and changes nothing", async () => {
    const { askId, referralId } = await asked();
    expect(await answerAsk(world.sam, { askId, answer: "kept" })).toMatchObject({
      problem: "invalid",
      field: "words",
    });
    const kept = { askId, answer: "kept", words: "They have an interview on Friday." } as const;
    expect(await answerAsk(world.sam, kept)).toMatchObject({ ok: true });
    expect(await claimsOf(referralId)).toHaveLength(1);
  });

  test("is for the one asked alone: not for the asker, nor for a third", async () => {
    const { askId } = await asked();
    const third = await memberOf(await organisation("brokerage", { name: "Brent brokerage" }));
    for (const actor of [world.leon, third, world.recruiter])
      expect(await answerAsk(actor, { askId, answer: "released" })).toMatchObject({ problem: "not-found" });
    expect(await findAsk(third, askId)).toMatchObject({ problem: "not-found" });
    expect((await askAsKept(askId)).answer).toBeNull();
  });

  test("twice at once answers once, and the other hears that it is answered", async () => {
    const colleague = await memberOf(world.here, "Ali Khan");
    const { askId, referralId } = await asked();
    const results = await Promise.all([
      answerAsk(world.sam, { askId, answer: "released" }),
      answerAsk(colleague, { askId, answer: "kept", words: "We go on." }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    const { answer } = await askAsKept(askId);
    expect((await wholeReferral(referralId)).stage).toBe(answer === "released" ? "withdrawn" : "shortlisted");
  });

  test("is not needed once the referral ends by itself: the asker hears", async () => {
    const { askId, mine, referralId } = await asked();
    const second = await shortlisted(world.sam, mine.id);
    const reason = "They found other work";
    await moveReferral(world.sam, { referralId, from: "shortlisted", to: "withdrawn", reason });
    expect(await askAsKept(askId)).toMatchObject({ answer: null, holder: { referralId: second } });
    await moveReferral(world.sam, { referralId: second, from: "shortlisted", to: "withdrawn", reason });
    expect((await askAsKept(askId)).answer).toBe("ended");
    expect(await jobsOf("lock.answered")).toContainEqual({ askId });
    expect(await answerAsk(world.sam, { askId, answer: "kept", words: "Too late." })).toMatchObject({
      problem: "wrong-stage",
    });
  });

  test("nothing else of a question can be changed by either", async () => {
    const { askId } = await asked();
    const rewording = asActor(world.sam, (tx) =>
      tx.lockAsk.updateMany({ where: { id: askId }, data: { words: "Other words" } }),
    );
    await expect(rewording).rejects.toThrow(/answered, once/);
    const { count } = await asActor(world.leon, (tx) =>
      tx.lockAsk.updateMany({ where: { id: askId }, data: { answer: "released" } }),
    );
    expect(count).toBe(0);
  });
});
