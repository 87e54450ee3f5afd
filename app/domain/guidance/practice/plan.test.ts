import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { type PersonActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { answerReview } from "./answer-review.server";
import type { Answers } from "./answers";
import { completeReview } from "./complete-review.server";
import { dropCommitment } from "./drop-commitment.server";
import { findOwnPlan, findSupportedPlan } from "./find-plan.server";
import { keepCommitment } from "./keep-commitment.server";
import { questionKeys } from "./questions";
import { startReview } from "./start-review.server";

const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);
const trailOf = async (subject: string) =>
  (await seen((tx) => tx.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } }))).map(
    ({ action }) => action,
  );
const winners = (results: { ok: boolean }[]) => results.filter(({ ok }) => ok).length;
const every = (answer: "yes" | "no"): Answers => Object.fromEntries(questionKeys.map((key) => [key, answer]));
const asViewer = (actor: PersonActor): PersonActor => ({
  ...actor,
  standings: actor.standings.map((standing) => ({ ...standing, role: "viewer" })),
});

let lead: PersonActor;
let otherBorough: PersonActor;

beforeAll(async () => {
  lead = await memberOf(await organisation("brokerage", { name: "The lead contact’s team" }));
  otherBorough = await memberOf(await organisation("brokerage"));
});

async function planned() {
  const { actor, employer } = await anEmployer();
  const leadBrokerageId = lead.standings[0]?.organisationId ?? null;
  await seen((tx) => tx.organisation.update({ where: { id: employer.id }, data: { leadBrokerageId } }));
  return { actor, id: employer.id };
}

async function begun() {
  const { actor, id } = await planned();
  const review = await startReview(actor, id);
  if (!review.ok) throw new Error(review.message);
  return { actor, id, reviewId: review.value.id };
}

async function planFor(actor: PersonActor, id: string) {
  const plan = await findOwnPlan(actor, id);
  if (!plan.ok) throw new Error(plan.message);
  return plan.value;
}

describe("a self-review", () => {
  it("is saved page by page, completed, and says what to do next", async () => {
    const { actor, id, reviewId } = await begun();
    expect(await answerReview(actor, reviewId, 0, { "pay-figure": "no" })).toMatchObject({ ok: true });
    expect((await planFor(actor, id)).open?.tally).toMatchObject({ no: 1, unanswered: 19 });
    expect(await completeReview(actor, reviewId)).toMatchObject({ problem: "invalid" });
    await answerReview(actor, reviewId, 1, { ...every("yes"), "pay-figure": "no" });
    expect(await completeReview(actor, reviewId)).toMatchObject({ ok: true });
    const { open, history, steps } = await planFor(actor, id);
    expect(open).toBeNull();
    expect(history).toMatchObject([{ completedOn: today(), tally: { yes: 19, no: 1 } }]);
    expect(steps.map(({ key }) => key)).toEqual(["question:pay-figure"]);
    expect(await trailOf(reviewId)).toEqual([
      "practice.review-started",
      "practice.answered",
      "practice.answered",
      "practice.review-completed",
    ]);
  });

  it("begun by two at once is one review", async () => {
    const { actor, id } = await planned();
    const both = await Promise.all([startReview(actor, id), startReview(actor, id)]);
    const reviews = both.map((one) => (one.ok ? one.value : undefined));
    expect(new Set(reviews.map((one) => one?.id)).size).toBe(1);
    expect(reviews.filter((one) => one?.begun)).toHaveLength(1);
  });

  it("saved by two at once keeps the first and tells the second", async () => {
    const { actor, id, reviewId } = await begun();
    const both = await Promise.all([
      answerReview(actor, reviewId, 0, { "pay-figure": "yes" }),
      answerReview(actor, reviewId, 0, { "pay-figure": "no" }),
    ]);
    expect(winners(both)).toBe(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "wrong-stage" });
    expect((await planFor(actor, id)).open?.version).toBe(1);
  });

  it("stays as it was once it is complete, and a second stands beside it", async () => {
    const { actor, id, reviewId } = await begun();
    await answerReview(actor, reviewId, 0, every("no"));
    const both = await Promise.all([completeReview(actor, reviewId), completeReview(actor, reviewId)]);
    expect(winners(both)).toBe(1);
    expect(await answerReview(actor, reviewId, 2, every("yes"))).toMatchObject({ problem: "wrong-stage" });
    const next = await startReview(actor, id);
    expect(next).toMatchObject({ ok: true, value: { begun: true } });
    if (next.ok) await answerReview(actor, next.value.id, 0, every("yes"));
    const plan = await planFor(actor, id);
    expect(plan.history).toHaveLength(1);
    expect(plan.steps).toEqual([]);
  });
});

describe("a commitment", () => {
  const given = { evidence: "Certificate 123", dueOn: "2030-03-01" };
  const make = async () => {
    const employer = await planned();
    await keepCommitment(employer.actor, employer.id, "adjustments", given);
    const [made] = (await planFor(employer.actor, employer.id)).commitments;
    return { ...employer, seen: made?.seen ?? "" };
  };

  it("is made, done, dropped with a note and taken up again", async () => {
    const { actor, id, seen } = await make();
    const stands = async () => (await planFor(actor, id)).commitments[0];
    expect(await stands()).toMatchObject({ ...given, stands: "open", byName: actor.name });
    await keepCommitment(actor, id, "adjustments", { ...given, doneOn: today() }, seen);
    expect(await stands()).toMatchObject({ stands: "done", doneOn: today() });
    const done = (await stands())?.seen ?? "";
    expect(await dropCommitment(actor, id, "adjustments", "We merged.", done)).toMatchObject({ ok: true });
    expect(await stands()).toMatchObject({ stands: "dropped", note: "We merged.", droppedOn: today() });
    const dropped = (await stands())?.seen ?? "";
    expect(await dropCommitment(actor, id, "adjustments", "Again.", dropped)).toMatchObject({ ok: false });
    await keepCommitment(actor, id, "adjustments", given, dropped);
    expect(await stands()).toMatchObject({ stands: "open", note: null, droppedOn: null });
    expect(await trailOf(id)).toEqual([
      "commitment.made",
      "commitment.changed",
      "commitment.dropped",
      "commitment.changed",
    ]);
  });

  it("made by two at once is one; changed by two at once is changed by the first", async () => {
    const { actor, id } = await planned();
    const made = await Promise.all([
      keepCommitment(actor, id, "ban-the-box", {}),
      keepCommitment(actor, id, "ban-the-box", { evidence: "The form" }),
    ]);
    expect(winners(made)).toBe(1);
    const read = (await planFor(actor, id)).commitments[0]?.seen ?? "";
    const changed = await Promise.all([
      keepCommitment(actor, id, "ban-the-box", { evidence: "One" }, read),
      keepCommitment(actor, id, "ban-the-box", { evidence: "Other" }, read),
      dropCommitment(actor, id, "ban-the-box", "No", read),
    ]);
    expect(winners(changed)).toBe(1);
  });
});

describe("who may", () => {
  it("change a plan: those who recruit there, and nobody else", async () => {
    const { actor, id, reviewId } = await begun();
    await keepCommitment(actor, id, "adjustments", {});
    const read = (await planFor(actor, id)).commitments[0]?.seen ?? "";
    const stranger = (await anEmployer()).actor;
    for (const other of [stranger, asViewer(actor), lead]) {
      const tries = [
        startReview(other, id),
        answerReview(other, reviewId, 0, every("no")),
        completeReview(other, reviewId),
        keepCommitment(other, id, "ban-the-box", {}),
        keepCommitment(other, id, "adjustments", {}, read),
        dropCommitment(other, id, "adjustments", "No", read),
      ];
      for (const result of await Promise.all(tries)) expect(result).toMatchObject({ problem: "not-found" });
    }
  });

  it("read a plan: its own people, viewers too, and its lead contact’s team, with a trace", async () => {
    const { actor, id } = await begun();
    expect(await findOwnPlan(asViewer(actor), id)).toMatchObject({ ok: true });
    expect(await findOwnPlan((await anEmployer()).actor, id)).toMatchObject({ problem: "not-found" });
    expect(await findSupportedPlan(lead, id)).toMatchObject({ ok: true, value: { open: { version: 0 } } });
    expect(await trailOf(id)).toEqual(["practice.read"]);
    for (const other of [otherBorough, actor])
      expect(await findSupportedPlan(other, id)).toMatchObject({ problem: "not-found" });
    expect(await trailOf(id)).toEqual(["practice.read"]);
  });

  it("the database itself shows a plan to nobody else, and lets the lead contact change nothing", async () => {
    const { actor, id, reviewId } = await begun();
    await keepCommitment(actor, id, "adjustments", {});
    const count = (who: PersonActor) =>
      asActor(who, async (tx) => [
        await tx.practiceReview.count({ where: { organisationId: id } }),
        await tx.commitment.count({ where: { organisationId: id } }),
      ]);
    const operator = await memberOf(await organisation("operator"));
    const partner = await memberOf(await organisation("partner"));
    for (const who of [actor, lead]) expect(await count(who)).toEqual([1, 1]);
    for (const who of [otherBorough, operator, partner, (await anEmployer()).actor])
      expect(await count(who)).toEqual([0, 0]);
    const changed = await asActor(lead, (tx) =>
      tx.practiceReview.updateMany({ where: { id: reviewId }, data: { version: 9 } }),
    );
    expect(changed.count).toBe(0);
  });
});
