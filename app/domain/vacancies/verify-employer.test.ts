import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { answerOperator } from "~/domain/organisations/verification/answer-operator.server";
import { askEmployer } from "~/domain/organisations/verification/ask-employer.server";
import { findOwnStandings } from "~/domain/organisations/verification/find-own-standing.server";
import { findVerificationCase } from "~/domain/organisations/verification/find-verification-case.server";
import { findVerificationQueue } from "~/domain/organisations/verification/find-verification-queue.server";
import { refuseEmployer } from "~/domain/organisations/verification/refuse-employer.server";
import { tellEmployerMoved } from "~/domain/organisations/verification/tell-employer-moved.server";
import { tellEmployerWaits } from "~/domain/organisations/verification/tell-operators.server";
import { anyone, type PersonActor } from "~/platform/actor";
import { addDays, dayToDate, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { approveVacancy } from "./approve-vacancy.server";
import { findVacanciesToReview } from "./find-vacancies-to-review.server";
import { submitVacancy } from "./submit-vacancy.server";
import { suspendEmployer } from "./suspend-employer.server";
import { drafted, lettersTo, seen, trailOf, vacancyNow, winners } from "./test/vacancy-story";
import { verifyEmployer } from "./verify-employer.server";

let operator: PersonActor;
let broker: PersonActor;

beforeAll(async () => {
  operator = await memberOf(await organisation("operator"));
  broker = await memberOf(await organisation("brokerage"));
});

const employerNow = (id: string) => seen((tx) => tx.organisation.findUniqueOrThrow({ where: { id } }));
const lastMove = (organisationId: string) =>
  seen((tx) =>
    tx.standingMove.findFirstOrThrow({
      where: { organisationId },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    }),
  );

async function waiting() {
  const { employer, ...rest } = await anEmployer();
  const id = await drafted(rest);
  await submitVacancy(rest.actor, id);
  return { ...rest, id, employerId: employer.id };
}

describe("verifying an employer", () => {
  it("is one operator's, lets go live what waited, and what comes later needs no check", async () => {
    const { id, employerId, ...employer } = await waiting();
    const both = [1, 2].map(() => verifyEmployer(operator, employerId, "waiting"));
    const results = await Promise.all(both);
    expect(winners(results)).toBe(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      problem: "wrong-stage",
      message: expect.stringContaining("Sam Adeyemi verified it"),
    });
    expect(await employerNow(employerId)).toMatchObject({
      standing: "verified",
      verifiedAt: expect.any(Date),
    });
    expect(await vacancyNow(id)).toMatchObject({ stage: "live" });
    expect(await trailOf(employerId)).toEqual(["organisation.verified"]);
    await tellEmployerMoved((await lastMove(employerId)).id);
    expect(await lettersTo(employer.actor.email)).toContain("employer-verified");
    expect(await submitVacancy(employer.actor, await drafted(employer))).toMatchObject({
      value: { stage: "live" },
    });
  });

  it("sends back what can't go live any more, and schedules what has a later day", async () => {
    const { id, employerId, ...employer } = await waiting();
    const later = await drafted(employer);
    await submitVacancy(employer.actor, later);
    await seen((tx) => tx.vacancy.update({ where: { id }, data: { closesOn: dayToDate(today()) } }));
    const goesLiveOn = dayToDate(addDays(today(), 7));
    await seen((tx) => tx.vacancy.update({ where: { id: later }, data: { goesLiveOn } }));
    expect(await verifyEmployer(operator, employerId, "waiting")).toEqual({
      ok: true,
      value: { live: 1, returned: 1 },
    });
    expect(await vacancyNow(id)).toMatchObject({
      stage: "draft",
      stageReason: expect.stringContaining("closing date"),
    });
    expect(await vacancyNow(later)).toMatchObject({ stage: "scheduled" });
  });

  it("and refusing it at once: one of the two happens, and both operators know which", async () => {
    const { employerId, id } = await waiting();
    const both = await Promise.all([
      verifyEmployer(operator, employerId, "waiting"),
      refuseEmployer(operator, employerId, { reason: "No such company.", seen: "waiting" }),
    ]);
    expect(winners(both)).toBe(1);
    const { standing } = await employerNow(employerId);
    expect((await vacancyNow(id)).stage).toBe(standing === "verified" ? "live" : "in_review");
  });

  it("comes with its first vacancy too, by the same step", async () => {
    const { employerId, id } = await waiting();
    await Promise.all([approveVacancy(operator, id), verifyEmployer(operator, employerId, "waiting")]);
    expect(await employerNow(employerId)).toMatchObject({ standing: "verified" });
    expect(await vacancyNow(id)).toMatchObject({ stage: "live" });
    expect(await trailOf(employerId)).toEqual(["organisation.verified"]);
  });

  it("is nobody's but an operator's", async () => {
    const { employerId, actor } = await waiting();
    for (const other of [actor, broker, anyone]) {
      expect(await verifyEmployer(other, employerId, "waiting")).toMatchObject({ problem: "not-found" });
      expect(await askEmployer(other, employerId, { question: "?", seen: "waiting" })).toMatchObject({
        problem: "not-found",
      });
      expect(await refuseEmployer(other, employerId, { reason: "No.", seen: "waiting" })).toMatchObject({
        problem: "not-found",
      });
      expect(await findVerificationCase(other, employerId)).toMatchObject({ problem: "not-found" });
      expect(await findVerificationQueue(other)).toEqual([]);
    }
    expect(await employerNow(employerId)).toMatchObject({ standing: "waiting" });
  });
});

describe("a question and a refusal", () => {
  it("are answered once, and the employer waits again with its answer", async () => {
    const { employerId, actor } = await waiting();
    await askEmployer(operator, employerId, { question: "Are you the Canteen?", seen: "waiting" });
    await tellEmployerMoved((await lastMove(employerId)).id);
    expect(await lettersTo(actor.email)).toContain("employer-question");
    expect((await findVerificationQueue(operator)).map(({ id }) => id)).not.toContain(employerId);
    expect(await findOwnStandings(actor)).toMatchObject([
      { standing: "asked", reason: "Are you the Canteen?", mayAnswer: true },
    ]);
    const answer = { organisationId: employerId, answer: "Yes, since 2019." };
    const both = await Promise.all([answerOperator(actor, answer), answerOperator(actor, answer)]);
    expect(winners(both)).toBe(1);
    await tellEmployerMoved((await lastMove(employerId)).id);
    expect(await lettersTo(operator.email)).toContain("employer-waiting");
    const found = (await findVerificationQueue(operator)).find(({ id }) => id === employerId);
    expect(found).toMatchObject({ came: "answered", late: 0 });
  });

  it("leave a viewer and another employer's people without an answer to give", async () => {
    const { employerId, actor } = await waiting();
    await askEmployer(operator, employerId, { question: "Who?", seen: "waiting" });
    const viewer: PersonActor = {
      ...actor,
      standings: actor.standings.map((standing) => ({ ...standing, role: "viewer" as const })),
    };
    const answer = { organisationId: employerId, answer: "Me." };
    expect(await answerOperator(viewer, answer)).toMatchObject({ problem: "not-allowed" });
    const { actor: stranger } = await anEmployer();
    expect(await answerOperator(stranger, answer)).toMatchObject({ problem: "not-found" });
    expect(await employerNow(employerId)).toMatchObject({ standing: "asked" });
  });

  it("keep vacancies out of the queue until the employer comes back, and nothing is lost", async () => {
    const { employerId, id, actor, site } = await waiting();
    await refuseEmployer(operator, employerId, { reason: "Give us the company’s number.", seen: "waiting" });
    await tellEmployerMoved((await lastMove(employerId)).id);
    expect(await lettersTo(actor.email)).toContain("employer-refused");
    expect((await findVacanciesToReview(operator)).map((each) => each.id)).not.toContain(id);
    expect(await approveVacancy(operator, id)).toMatchObject({ problem: "not-allowed" });
    const draft = await drafted({ actor, site }).catch(() => null);
    if (draft) expect(await submitVacancy(actor, draft)).toMatchObject({ problem: "not-allowed" });
    await answerOperator(actor, { organisationId: employerId, answer: "It is 01234567." });
    expect((await findVacanciesToReview(operator)).map((each) => each.id)).toContain(id);
    expect((await findVerificationQueue(operator)).find((each) => each.id === employerId)).toMatchObject({
      came: "again",
    });
    expect(await verifyEmployer(operator, employerId, "waiting")).toMatchObject({ value: { live: 1 } });
  });
});

describe("the evidence", () => {
  it("lays beside what was typed whoever is alike, by number, name or domain, and says why", async () => {
    const twin = await organisation("employer", { name: "Harbour Gate Care", nameKey: "harbour gate care" });
    const domain = await organisation("employer", {
      name: "Quite Another Firm",
      nameKey: "quite another firm",
      emailDomain: "harbour.example",
    });
    const stranger = await organisation("employer", {
      name: "Plumbline Heating",
      nameKey: "plumbline heating",
    });
    const asks = await organisation("employer", {
      name: "Harbour Gate Care Ltd",
      nameKey: "harbour gate care ltd",
      emailDomain: "harbour.example",
    });
    await aSite(asks, { name: "High Road" });
    await memberOf(asks, "Ruth Cole");
    const found = await findVerificationCase(operator, asks.id);
    if (!found.ok) throw new Error(found.message);
    const because = Object.fromEntries(found.value.alike.map((each) => [each.id, each.because]));
    expect(because[twin.id]).toEqual(["the same name"]);
    expect(because[domain.id]).toEqual(["the same domain of email or website"]);
    expect(because[stranger.id]).toBeUndefined();
    expect(found.value.people).toMatchObject([{ name: "Ruth Cole", ownDomain: "example.org" }]);
    expect(found.value.sites).toMatchObject([{ name: "High Road", boroughName: "Waltham Forest" }]);
  });

  it("tells every operator that a new employer waits, once", async () => {
    const { employer } = await anEmployer({ name: "New Bakery" });
    const other = await memberOf(await organisation("operator"));
    for (const _ of [1, 2]) await tellEmployerWaits(employer.id);
    expect(await lettersTo(other.email)).toEqual(["employer-waiting"]);
  });
});

describe("asking a suspended employer", () => {
  it("does not lift its suspension", async () => {
    const { employerId } = await waiting();
    await suspendEmployer(operator, employerId, { reason: "We look into a complaint.", seen: "waiting" });
    const asked = await askEmployer(operator, employerId, { question: "Who are you?", seen: "suspended" });
    expect(asked).toMatchObject({ problem: "wrong-stage" });
    expect(await employerNow(employerId)).toMatchObject({ standing: "suspended" });
  });
});
