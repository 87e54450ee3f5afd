import "~/platform/test/database";
import { afterEach, describe, expect, it } from "vitest";
import { noteChange } from "~/domain/vacancies/changes/note-change.server";
import { extendVacancy } from "~/domain/vacancies/closing/extend-vacancy.server";
import { endVacancy } from "~/domain/vacancies/end-vacancy.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, shiftClock, today } from "~/platform/clock";
import { ownerPool } from "~/platform/database/db.server";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf } from "~prisma/factories/organisation";
import { asked, twoSides } from "../test/referral-world";
import { tellBrokersOfChanges } from "./tell-brokers-of-changes.server";

const service = system("test");
const HOUR = 3_600_000;

afterEach(() => shiftClock(0));

/** A vacancy for which a broker put somebody forward, and the employer's person. */
async function worked() {
  const sides = await twoSides();
  const { vacancy } = await asked(sides);
  return { ...sides, id: vacancy.id };
}

const change = (actor: PersonActor, id: string, field: string) =>
  asActor(actor, (tx) =>
    noteChange(tx, actor, id, { kind: "changed", changes: [{ field, was: "this", is: "that" }] }),
  );

const told = async (to: string) => {
  const letters = await asActor(service, (tx) =>
    tx.letter.findMany({ where: { to, name: "vacancy-changed" }, orderBy: { queuedAt: "asc" } }),
  );
  return letters.map(({ props }) => props as { changes: string[]; because: string; next: string });
};

const waiting = async (id: string) => {
  const { rows } = await ownerPool().query(
    `select j.payload, j.run_at as "runAt" from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'vacancy.changed' and j.payload->>'vacancyId' = $1 and j.key is not null`,
    [id],
  );
  return rows as { payload: { changeId: string }; runAt: Date }[];
};

describe("brokers who work on a vacancy", () => {
  it("have one letter of all that changed before it, though each change asks for one", async () => {
    const { id, broker, recruiter } = await worked();
    const ids = [await change(recruiter, id, "Pay"), await change(recruiter, id, "Hours")];
    await Promise.all(ids.map((changeId) => tellBrokersOfChanges(id, changeId)));
    expect(await told(broker.email)).toMatchObject([
      { changes: ["Pay was this, now that.", "Hours were this, now that."] },
    ]);
  });

  it("have the rest of the hour's changes in one letter when it is over", async () => {
    const { id, broker, recruiter } = await worked();
    await tellBrokersOfChanges(id, await change(recruiter, id, "Pay"));
    for (const field of ["Hours", "Places"])
      await tellBrokersOfChanges(id, await change(recruiter, id, field));
    expect(await told(broker.email)).toHaveLength(1);
    const [job, ...others] = await waiting(id);
    expect(others).toEqual([]);
    shiftClock(HOUR);
    await tellBrokersOfChanges(id, job?.payload.changeId ?? "");
    await tellBrokersOfChanges(id, job?.payload.changeId ?? "");
    const letters = await told(broker.email);
    expect(letters).toHaveLength(2);
    expect(letters[1]?.changes).toEqual(["Hours were this, now that.", "Places were this, now that."]);
  });

  it("hear of those alone that came after they began, and not of what is only scheduled or held", async () => {
    const { id, broker, recruiter, brokerage } = await worked();
    const early = await change(recruiter, id, "Pay");
    await asActor(service, (tx) =>
      tx.vacancyChange.update({ where: { id: early }, data: { at: new Date("2026-01-05T09:00:00Z") } }),
    );
    for (const kind of ["scheduled", "held", "released"] as const)
      await asActor(recruiter, (tx) => noteChange(tx, recruiter, id, { kind }));
    await tellBrokersOfChanges(id, early);
    expect(await told(broker.email)).toEqual([]);
    const colleague = await memberOf({ ...brokerage, kind: "brokerage" }, "Kim Doyle");
    await tellBrokersOfChanges(id, await change(recruiter, id, "Hours"));
    expect(await told(broker.email)).toHaveLength(1);
    expect(await told(colleague.email)).toEqual([]);
  });

  it("hear of it where they saved it for somebody", async () => {
    const { id, recruiter, brokerage } = await worked();
    const colleague = await memberOf({ ...brokerage, kind: "brokerage" }, "Kim Doyle");
    const { id: candidateId } = await candidateOf(brokerage.id);
    const saved = { vacancyId: id, candidateId, brokerageId: brokerage.id };
    await asActor(service, (tx) =>
      tx.savedVacancy.create({ data: { ...saved, personId: colleague.id, personName: colleague.name } }),
    );
    await tellBrokersOfChanges(id, await change(recruiter, id, "Hours"));
    expect(await told(colleague.email)).toMatchObject([{ because: "you saved it for somebody" }]);
  });

  it("hear that it stays open where somebody on their caseload suits it, unless they stopped such letters", async () => {
    const { id, recruiter, brokerage } = await worked();
    const [near, silent] = [
      await memberOf({ ...brokerage, kind: "brokerage" }, "Kim Doyle"),
      await memberOf({ ...brokerage, kind: "brokerage" }, "Ola Brandt"),
    ];
    for (const { id: brokerId } of [near, silent]) {
      const { id: candidateId } = await candidateOf(brokerage.id, { candidate: { brokerId } });
      const suggestion = { vacancyId: id, candidateId, brokerageId: brokerage.id, score: 80 };
      await asActor(service, (tx) => tx.suggestion.create({ data: suggestion }));
    }
    await asActor(service, (tx) =>
      tx.matchAlert.create({ data: { personId: silent.id, frequency: "never" } }),
    );
    await tellBrokersOfChanges(id, await change(recruiter, id, "Hours"));
    expect(await told(near.email)).toEqual([]);
    const longer = { closesOn: addDays(today(), 40), reason: "Still looking." };
    expect(await extendVacancy(recruiter, id, longer)).toMatchObject({ ok: true });
    const row = await asActor(service, (tx) =>
      tx.vacancyChange.findFirstOrThrow({ where: { vacancyId: id, kind: "extended" } }),
    );
    await tellBrokersOfChanges(id, row.id);
    expect(await told(near.email)).toMatchObject([{ because: "it suits somebody on your caseload" }]);
    expect(await told(silent.email)).toEqual([]);
  });

  it("hear that it has ended, and what that means for the people they put forward", async () => {
    const { id, broker, recruiter } = await worked();
    const filled = { throughUs: 0, otherwise: 3, how: "agency", why: null, words: null } as const;
    await endVacancy(recruiter, id, filled);
    const row = await asActor(service, (tx) =>
      tx.vacancyChange.findFirstOrThrow({ where: { vacancyId: id } }),
    );
    await tellBrokersOfChanges(id, row.id);
    expect(await told(broker.email)).toMatchObject([
      {
        changes: ["It has ended. 3 of 3 places filled: 3 another way (a recruitment agency)."],
        next: expect.stringContaining("Nobody new can be put forward"),
      },
    ]);
  });
});
