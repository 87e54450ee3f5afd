import "~/platform/test/secret";
import "~/platform/test/database";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EqualityAnswers, NOT_SAID } from "~/domain/candidates/equality-questions";
import { sealAnswers } from "~/domain/candidates/sealed-answers.server";
import { someoneOf } from "~/domain/demand/example-actors";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { shiftClock } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { ReferralStage } from "~prisma/generated/enums";
import type { Fairness, GroupRow } from "./fairness";
import { findFairness } from "./find-fairness.server";

const service = system("test");
const at = (moment: string) => new Date(moment);
const summer = at("2026-08-12T10:00:00Z");
let operator: PersonActor;
let brokerageId: string;
let employerId: string;

beforeAll(async () => {
  shiftClock(at("2026-11-22T12:00:00Z").getTime() - Date.now());
  operator = await memberOf(await organisation("operator"), "Alex Moreno");
});
beforeEach(async () => {
  brokerageId = (await organisation("brokerage")).id;
  employerId = (await organisation("employer")).id;
  return async () => {
    await asActor(service, (tx) =>
      tx.organisation.deleteMany({ where: { id: { in: [brokerageId, employerId] } } }),
    );
  };
});
afterEach(() => shiftClock(at("2026-11-22T12:00:00Z").getTime() - Date.now()));

type Resident = {
  answers?: Partial<EqualityAnswers>;
  savedAt?: Date;
  createdAt?: Date;
  available?: boolean;
  suggestedAt?: Date;
  moves?: Partial<Record<ReferralStage, Date>>;
};

/** So many residents alike. */
async function residents(
  count: number,
  { answers, savedAt = summer, suggestedAt, moves, ...candidate }: Resident,
) {
  for (let made = 0; made < count; made++) {
    const { id } = await candidateOf(brokerageId, {
      candidate: { createdAt: at("2026-03-02T09:00:00Z"), ...candidate },
    });
    const vacancy = suggestedAt || moves ? await liveVacancy(employerId) : undefined;
    await asActor(service, async (tx) => {
      const said = {
        sex: NOT_SAID,
        age: NOT_SAID,
        ethnicity: NOT_SAID,
        disability: NOT_SAID,
        ...answers,
      } as const;
      if (answers)
        await tx.equalityAnswers.create({
          data: { candidateId: id, brokerageId, sealed: sealAnswers(id, said), updatedAt: savedAt },
        });
      if (vacancy && suggestedAt)
        await tx.suggestion.create({
          data: { vacancyId: vacancy.id, candidateId: id, brokerageId, score: 70, createdAt: suggestedAt },
        });
      if (vacancy && moves)
        await tx.referral.create({
          data: {
            vacancyId: vacancy.id,
            candidateId: id,
            brokerageId,
            employerId,
            brokerName: "Sam",
            moves: {
              create: Object.entries(moves).map(([to, moment]) => ({
                to: to as ReferralStage,
                at: moment,
                side: "brokerage",
                byName: "Sam",
              })),
            },
          },
        });
    });
  }
}

async function report(key: string | null = null): Promise<Fairness> {
  const found = await findFairness(operator, key);
  if (!found.ok) throw new Error(found.message);
  return found.value;
}

const people = (row: GroupRow | undefined) => row && Object.values(row.people);
const group = ({ questions }: Fairness, question: string, key: string) =>
  people(questions.find((each) => each.key === question)?.groups.find((each) => each.key === key));

describe("the fairness report", () => {
  test("counts each group's residents at each step, a step further counting for those before it", async () => {
    await residents(7, { answers: { sex: "female" }, suggestedAt: summer, moves: { shortlisted: summer } });
    await residents(6, { answers: { sex: "female" } });
    await residents(5, { answers: { sex: "male" }, moves: { started: summer } });
    await residents(8, { answers: { sex: "male" }, moves: { shortlisted: summer, referred: summer } });
    await residents(5, { answers: { sex: NOT_SAID } });
    await residents(9, {});
    const found = await report();
    expect(found.quarter.name).toBe("July to September 2026");
    expect(group(found, "sex", "female")).toEqual([13, 7, 7, 0, 0]);
    expect(group(found, "sex", "male")).toEqual([13, 0, 13, 13, 5]);
    expect(people(found.questions[0]?.noAnswer)).toEqual([14, 0, 0, 0, 0]);
    expect(found.questions[0]?.notSaid).toBe(5);
    expect(found.notAsked).toBe(9);
    expect(people(found.everybody)).toEqual([40, 7, 20, 13, 5]);
    // Nobody answered the other questions: all who were asked skipped them.
    expect(people(found.questions[1]?.noAnswer)).toEqual([40, 7, 20, 13, 5]);
    expect(found.questions[1]?.notSaid).toBe(31);
    expect(group(found, "ethnicity", "asian")).toEqual([0, 0, 0, 0, 0]);
  });

  test("hides four people and shows five", async () => {
    await residents(30, { answers: { disability: "not-disabled" }, moves: { referred: summer } });
    await residents(20, { answers: { disability: "not-disabled" } });
    await residents(16, { answers: { disability: "disabled" } });
    await residents(4, { answers: { disability: "disabled" }, moves: { referred: summer } });
    const found = await report();
    expect(group(found, "disability", "disabled")).toEqual([20, 0, null, null, 0]);
    expect(group(found, "disability", "not-disabled")).toEqual([50, 0, null, null, 0]);
    expect(people(found.everybody)).toEqual([70, 0, 34, 34, 0]);
    await residents(1, { answers: { disability: "disabled" }, moves: { referred: summer } });
    expect(group(await report(), "disability", "disabled")).toEqual([21, 0, 5, 5, 0]);
  });

  test("counts what happened from the first London moment of the quarter to the last", async () => {
    const first = at("2026-06-30T23:00:00Z");
    const last = at("2026-09-30T22:59:59Z");
    const before = at("2026-06-30T22:59:59Z");
    const after = at("2026-09-30T23:00:00Z");
    await residents(5, { answers: { sex: "male" }, moves: { referred: first }, available: false });
    await residents(6, { answers: { sex: "male" }, moves: { referred: last }, available: false });
    await residents(7, { answers: { sex: "male" }, moves: { referred: before }, available: false });
    await residents(8, { answers: { sex: "male" }, moves: { referred: after }, available: false });
    await residents(9, { answers: { sex: "male" }, suggestedAt: first, available: false });
    await residents(10, { answers: { sex: "male" }, suggestedAt: after, available: false });
    await residents(11, { answers: { sex: "male" }, createdAt: after });
    expect(group(await report(), "sex", "male")).toEqual([20, 9, 11, 11, 0]);
    expect(group(await report("2026-04"), "sex", "male")).toEqual([7, 0, 7, 7, 0]);
  });

  test("counts an answer from the month after it was saved", async () => {
    await residents(5, { answers: { sex: "female" }, savedAt: at("2026-10-31T23:59:59Z") });
    await residents(6, { answers: { sex: "male" }, savedAt: at("2026-11-01T00:00:00Z") });
    const now = await report();
    expect(now.answersBefore).toBe("2026-11-01");
    expect([group(now, "sex", "female")?.[0], group(now, "sex", "male")?.[0], now.notAsked]).toEqual([
      5, 0, 6,
    ]);
    shiftClock(at("2026-12-01T00:00:01Z").getTime() - Date.now());
    const later = await report();
    expect([group(later, "sex", "male")?.[0], later.notAsked]).toEqual([6, 0]);
  });

  test("counts those whose seal can't be opened as if nothing were kept", async () => {
    await residents(6, { answers: { sex: "female" } });
    await residents(5, { answers: { sex: "female" } });
    await asActor(service, async (tx) => {
      const some = await tx.equalityAnswers.findMany({ take: 5 });
      const candidateId = { in: some.map((row) => row.candidateId) };
      await tx.equalityAnswers.updateMany({
        where: { candidateId },
        data: { sealed: "gone.AAAA", updatedAt: summer },
      });
    });
    const found = await report();
    expect([group(found, "sex", "female")?.[0], found.notAsked]).toEqual([6, 5]);
  });

  test("is for operators alone, and each reading of it is in the trail with its quarter", async () => {
    const refused = { ok: false, problem: "not-allowed" };
    for (const kind of ["employer", "brokerage", "hub", "board", "partner"] as const)
      expect(await findFairness(someoneOf(kind, "health"), null)).toMatchObject(refused);
    const asked = await memberOf(await organisation("operator"), "Robin Okoro");
    await findFairness(asked, "2026-04");
    const trail = await asActor(service, (tx) => tx.auditEntry.findMany({ where: { actorId: asked.id } }));
    expect(trail.map(({ action, subject }) => [action, subject])).toEqual([
      ["fairness.read", "2026-04-01 to 2026-06-30"],
    ]);
  });

  test("holds no resident: neither an id nor an answer leaves the room", async () => {
    await residents(6, { answers: { sex: "female", ethnicity: "mixed" }, moves: { started: summer } });
    const [one] = await asActor(service, (tx) => tx.equalityAnswers.findMany({ take: 1 }));
    const everything = JSON.stringify(await report());
    expect(everything).not.toContain(one?.candidateId ?? "none");
    expect(everything).not.toContain(one?.sealed ?? "none");
    expect(everything).not.toContain(brokerageId);
  });
});
