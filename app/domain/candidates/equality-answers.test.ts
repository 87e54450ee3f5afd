import "~/platform/test/secret";
import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { EqualityForm } from "./equality-forms";
import { equalityQuestions, groupsOf, NOT_SAID } from "./equality-questions";
import { eraseEqualityAnswers } from "./erase-equality-answers.server";
import { findEqualityAnswers } from "./find-equality-answers.server";
import { saveEqualityAnswers } from "./save-equality-answers.server";
import { openAnswers } from "./sealed-answers.server";

let broker: PersonActor;
let colleague: PersonActor;
let neighbour: PersonActor;
let employer: PersonActor;
let operator: PersonActor;
let brokerageId: string;

beforeAll(async () => {
  const brokerage = await organisation("brokerage", { name: "Waltham Forest brokerage" });
  brokerageId = brokerage.id;
  broker = await memberOf(brokerage, "Sam Taylor");
  colleague = await memberOf(brokerage, "Jo Bell");
  neighbour = await memberOf(await organisation("brokerage", { name: "Newham brokerage" }), "Priya Nair");
  employer = await memberOf(await organisation("employer"), "Maya Osei");
  operator = await memberOf(await organisation("operator"), "Alex Moreno");
});

const given = (part: Record<string, string> = {}) =>
  EqualityForm.parse({ sex: "female", age: "25-34", ethnicity: "black", disability: NOT_SAID, ...part });

const rowOf = (candidateId: string) =>
  asActor(system("test"), (tx) => tx.equalityAnswers.findUnique({ where: { candidateId } }));

const trailOf = (subject: string) =>
  asActor(system("test"), (tx) => tx.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } }));

async function found(actor: PersonActor, id: string) {
  const result = await findEqualityAnswers(actor, id);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe("the form", () => {
  test("takes nothing chosen as not said, for each question", () => {
    const { version: _, ...answers } = EqualityForm.parse({});
    expect(answers).toEqual({ sex: NOT_SAID, age: NOT_SAID, ethnicity: NOT_SAID, disability: NOT_SAID });
  });

  test("takes each answer that a question offers, and no other question's", () => {
    for (const { key, choices } of equalityQuestions)
      for (const choice of choices) expect(EqualityForm.parse({ [key]: choice.key })[key]).toBe(choice.key);
    expect(EqualityForm.safeParse({ sex: "asian" }).success).toBe(false);
    expect(EqualityForm.safeParse({ ethnicity: "" }).success).toBe(false);
  });

  test("has a group in the report for each answer", () => {
    for (const question of equalityQuestions)
      expect(groupsOf(question).map(({ key }) => key)).toEqual(question.choices.map(({ key }) => key));
  });
});

describe("equality answers", () => {
  test("are read back by the candidate's own brokerage, and each reading is in the trail", async () => {
    const { id } = await candidateOf(brokerageId);
    expect(await found(broker, id)).toMatchObject({ answers: null, savedAt: null });
    expect(await saveEqualityAnswers(broker, id, given())).toMatchObject({ ok: true });
    const { version: _, ...answers } = given();
    expect((await found(colleague, id)).answers).toEqual(answers);
    const trail = await trailOf(id);
    expect(trail.map(({ action, actorName }) => [action, actorName])).toEqual([
      ["equality.read", "Sam Taylor"],
      ["equality.saved", "Sam Taylor"],
      ["equality.read", "Jo Bell"],
    ]);
    expect(trail.map(({ detail }) => detail)).toEqual([null, null, null]);
  });

  test("stand in the database sealed, and open for no other candidate", async () => {
    const [one, other] = [await candidateOf(brokerageId), await candidateOf(brokerageId)];
    await saveEqualityAnswers(broker, one.id, given());
    const row = await rowOf(one.id);
    for (const word of ["female", "black", "25-34", "sex", "ethnicity"])
      expect(JSON.stringify(row)).not.toContain(word);
    expect(openAnswers(one.id, row?.sealed ?? "")).toMatchObject({ sex: "female" });
    expect(openAnswers(other.id, row?.sealed ?? "")).toBeUndefined();
  });

  test("whose key is gone say nothing, break nothing, and can be given anew", async () => {
    const { id } = await candidateOf(brokerageId);
    await saveEqualityAnswers(broker, id, given());
    await asActor(system("test"), (tx) =>
      tx.equalityAnswers.update({ where: { candidateId: id }, data: { sealed: "gone.AAAA" } }),
    );
    const { answers, savedAt } = await found(broker, id);
    expect(answers).toBeNull();
    const again = await saveEqualityAnswers(broker, id, { ...given(), version: savedAt ?? "" });
    expect(again.ok).toBe(true);
    expect((await found(broker, id)).answers).toMatchObject({ sex: "female" });
  });

  test("are changed only as they were shown, and the same answers again change nothing", async () => {
    const { id } = await candidateOf(brokerageId);
    await saveEqualityAnswers(broker, id, given());
    const { savedAt } = await found(broker, id);
    const version = savedAt ?? "";
    expect(await saveEqualityAnswers(colleague, id, given())).toMatchObject({ ok: true });
    expect((await found(broker, id)).savedAt).toBe(savedAt);
    expect(await saveEqualityAnswers(colleague, id, { ...given({ sex: "male" }), version })).toMatchObject({
      ok: true,
    });
    const late = await saveEqualityAnswers(broker, id, { ...given({ sex: NOT_SAID }), version });
    expect(late).toMatchObject({ ok: false, problem: "wrong-stage" });
    expect((await found(broker, id)).answers).toMatchObject({ sex: "male" });
  });

  test("of two brokers who save different ones at once, exactly one's are kept", async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await candidateOf(brokerageId);
      const results = await Promise.all([
        saveEqualityAnswers(broker, id, given({ sex: "female" })),
        saveEqualityAnswers(colleague, id, given({ sex: "male" })),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await found(broker, id)).answers?.sex).toBe(results[0]?.ok ? "female" : "male");
    }
  });

  test("clicked twice are saved once", async () => {
    const { id } = await candidateOf(brokerageId);
    const results = await Promise.all([1, 2].map(() => saveEqualityAnswers(broker, id, given())));
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await trailOf(id)).map(({ action }) => action)).toEqual(["equality.saved"]);
  });

  test("are erased for good, once", async () => {
    const { id } = await candidateOf(brokerageId);
    await saveEqualityAnswers(broker, id, given());
    const erased = await Promise.all([eraseEqualityAnswers(broker, id), eraseEqualityAnswers(colleague, id)]);
    expect(erased.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await rowOf(id)).toBeNull();
    expect((await trailOf(id)).map(({ action }) => action)).toEqual(["equality.saved", "equality.erased"]);
  });

  test("go with their candidate", async () => {
    const { id } = await candidateOf(brokerageId);
    await saveEqualityAnswers(broker, id, given());
    await asActor(system("test"), (tx) => tx.candidate.delete({ where: { id } }));
    expect(await rowOf(id)).toBeNull();
  });

  test("are nobody else's: not a neighbour's, not an employer's, not an operator's", async () => {
    const { id } = await candidateOf(brokerageId);
    await saveEqualityAnswers(broker, id, given());
    const before = await rowOf(id);
    for (const actor of [neighbour, employer, operator]) {
      const notFound = { ok: false, problem: "not-found" };
      expect(await findEqualityAnswers(actor, id)).toMatchObject(notFound);
      expect(await saveEqualityAnswers(actor, id, given({ sex: "male" }))).toMatchObject(notFound);
      expect(await eraseEqualityAnswers(actor, id)).toMatchObject(notFound);
      // The database itself shows them none, whatever a query asks.
      expect(await asActor(actor, (tx) => tx.equalityAnswers.findMany())).toEqual([]);
    }
    expect(await rowOf(id)).toEqual(before);
    expect((await trailOf(id)).map(({ action }) => action)).toEqual(["equality.saved"]);
  });
});
