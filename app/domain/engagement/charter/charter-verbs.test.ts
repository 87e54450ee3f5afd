import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { addDays, today } from "~/platform/clock";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { changeCharter } from "./change-charter.server";
import { contactNow, findCharter } from "./find-charter.server";

let employer: Awaited<ReturnType<typeof organisation>>;
let administrator: PersonActor;
let recruiter: PersonActor;
let broker: PersonActor;
beforeAll(async () => {
  employer = await organisation("employer", { name: "Lea Bridge Canteen" });
  administrator = await memberOf(employer, "Ruth Levy", "administrator");
  recruiter = await memberOf(employer, "Tom Reid", "recruiter");
  broker = await memberOf(await organisation("brokerage"));
});

const letter = (employerId: string) =>
  asActor(system("test"), (tx) =>
    tx.employerNudge.create({ data: { employerId, kind: "referral", subject: "x" } }),
  );

describe("an employer that has said nothing", () => {
  test("may be reminded four times a month, and whoever may approach it knows", async () => {
    const other = await organisation("employer");
    for (let i = 0; i < 4; i++) {
      expect((await asActor(broker, (tx) => contactNow(tx, other.id))).held).toBeNull();
      await letter(other.id);
    }
    const after = await asActor(broker, (tx) => contactNow(tx, other.id));
    expect(after).toMatchObject({ sent: 4, charter: { monthlyCap: 4, quiet: null }, held: { why: "cap" } });
  });
});

describe("an employer's administrator", () => {
  test("sets a cap and a quiet time, which hold at once and are on record", async () => {
    const quiet = { from: today(), until: addDays(today(), 9), words: "Our busiest weeks" };
    expect(await changeCharter(administrator, employer.id, { monthlyCap: 2, quiet }, null)).toMatchObject({
      ok: true,
    });
    const now = await asActor(broker, (tx) => contactNow(tx, employer.id));
    expect(now.held).toEqual({ why: "quiet", until: addDays(today(), 10), words: quiet.words });
    expect(await findCharter(recruiter, employer.id)).toMatchObject({
      value: { monthlyCap: 2, quiet, mayChange: false, setBy: { name: "Ruth Levy" } },
    });
    const trail = await asActor(system("test"), (tx) =>
      tx.auditEntry.count({ where: { action: "charter.changed", subject: employer.id } }),
    );
    expect(trail).toBe(1);
  });

  test("and another at once: one is kept, the other hears whose", async () => {
    const colleague = await memberOf(employer, "Ann Whitby", "administrator");
    const page = await findCharter(administrator, employer.id);
    const seen = (page.ok && page.value.setBy?.at) || null;
    expect(seen).not.toBeNull();
    const results = await Promise.all([
      changeCharter(administrator, employer.id, { monthlyCap: 3, quiet: null }, seen),
      changeCharter(colleague, employer.id, { monthlyCap: 5, quiet: null }, seen),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const { charter } = await asActor(broker, (tx) => contactNow(tx, employer.id));
    const winner = charter.monthlyCap === 3 ? "Ruth Levy" : "Ann Whitby";
    expect(results.find(({ ok }) => !ok)).toMatchObject({ message: expect.stringContaining(winner) });
  });

  test("who had the usual charter before them hears it too, where a colleague was first", async () => {
    const first = await changeCharter(administrator, employer.id, { monthlyCap: 9, quiet: null }, null);
    expect(first).toMatchObject({ problem: "wrong-stage" });
  });
});

describe("nobody else", () => {
  test("changes it: not a recruiter, not a broker, not another employer", async () => {
    const rival = await memberOf(await organisation("employer"), "Kit Marlow", "administrator");
    for (const actor of [recruiter, broker, rival])
      expect(await changeCharter(actor, employer.id, { monthlyCap: 0, quiet: null }, null)).toMatchObject({
        problem: "not-allowed",
      });
    expect(await findCharter(rival, employer.id)).toMatchObject({ problem: "not-found" });
  });
});
