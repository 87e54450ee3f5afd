import "~/platform/test/database";
import { beforeEach, describe, expect, test } from "vitest";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { NOBODY } from "../nobody";
import { type DeskWorld, deskWorld, service } from "../test/desk-world";
import { findCaseload } from "./find-caseload.server";
import { findTeam } from "./find-team.server";
import { reassignCandidates } from "./reassign-candidates.server";

let world: DeskWorld;
beforeEach(async () => {
  world = await deskWorld();
});

const hand = (
  actor: PersonActor,
  from: string,
  to: PersonActor,
  candidateIds: string[],
  which: "ticked" | "whole" = "ticked",
) => reassignCandidates(actor, { from, to: to.id, which, candidateIds });
const rowOf = (id: string) =>
  asActor(service, (tx) => tx.referral.findUniqueOrThrow({ where: { id }, include: { candidate: true } }));

describe("a caseload to hand on", () => {
  test("says how things stand with each, by the referral that has come farthest", async () => {
    const { sam, jo, referral, brokerage } = world;
    const made = [
      await referral({ broker: jo, stage: "interview" }),
      await referral({ broker: jo, stage: "consent_asked", consentedAt: null }),
      await referral({ broker: jo, stage: "started", startedAt: now() }),
      await referral({ broker: jo, stage: "not_progressed" }),
    ];
    const { candidateId } = made[0] ?? { candidateId: "" };
    const again = await referral({ broker: jo, stage: "shortlisted", consentedAt: null });
    await asActor(service, (tx) => tx.referral.update({ where: { id: again.id }, data: { candidateId } }));
    const off = await candidateOf(brokerage.id, { candidate: { brokerId: jo.id, available: false } });
    const { candidates } = await findCaseload(sam, jo.id);
    const standing = new Map(candidates.map(({ reference, stand, open }) => [reference, { stand, open }]));
    expect([...made, again, off].map(({ reference }) => standing.get(reference))).toEqual([
      { stand: "employer", open: 2 },
      { stand: "consent", open: 1 },
      { stand: "work", open: 1 },
      { stand: "looking", open: 0 },
      { stand: "looking", open: 0 },
      { stand: "still", open: 0 },
    ]);
  });

  test("is found by part of a reference or whole words of a name, counted whole, and the search is on record", async () => {
    const { sam, jo, neighbour, brokerage } = world;
    const known = await candidateOf(brokerage.id, {
      candidate: { brokerId: jo.id },
      person: { name: "Ifeoma Wenlock" },
    });
    await candidateOf(brokerage.id, { candidate: { brokerId: jo.id } });
    const found = await findCaseload(sam, jo.id, "wenlock");
    expect(found).toMatchObject({ found: 1, total: 2, candidates: [{ id: known.id }] });
    expect(await findCaseload(sam, jo.id, known.reference.toLowerCase())).toMatchObject({
      candidates: [{ id: known.id }],
    });
    expect(await findCaseload(sam, jo.id, "wen")).toMatchObject({ found: 0, total: 2 });
    expect(await findCaseload(sam, jo.id, "%")).toMatchObject({ found: 0 });
    expect(await findCaseload(neighbour, jo.id, "wenlock")).toMatchObject({ from: null, candidates: [] });
    const trail = await asActor(service, (tx) =>
      tx.auditEntry.findMany({ where: { action: "candidates.listed" } }),
    );
    expect(trail).toHaveLength(2);
    expect(trail[0]?.detail).toEqual({ candidateIds: [known.id] });
  });
});

describe("reassigning", () => {
  test("hands those ticked on with their open referrals, leaves the rest, and tells who takes them", async () => {
    const { sam, jo, kim, referral } = world;
    const [one, two, past] = [
      await referral({ broker: jo }),
      await referral({ broker: jo }),
      await referral({ broker: jo, stage: "not_progressed" }),
    ];
    expect(await hand(sam, jo.id, kim, [one.candidateId, past.candidateId])).toMatchObject({
      value: { candidates: 2, referrals: 1 },
    });
    expect(await rowOf(one.id)).toMatchObject({
      brokerId: kim.id,
      brokerName: "Kim Doyle",
      candidate: { brokerId: kim.id },
    });
    expect(await rowOf(two.id)).toMatchObject({ brokerId: jo.id, candidate: { brokerId: jo.id } });
    expect(await rowOf(past.id)).toMatchObject({ brokerId: jo.id, candidate: { brokerId: kim.id } });
    const letters = await asActor(service, (tx) => tx.letter.findMany({ where: { to: kim.email } }));
    expect(letters.map(({ props }) => props)).toMatchObject([
      { byName: "Sam Taylor", fromName: "Jo Bell", candidates: 2, referrals: 1 },
    ]);
    expect(JSON.stringify(letters)).not.toContain("Okafor");
    const trail = await asActor(service, (tx) =>
      tx.auditEntry.findMany({
        where: { subject: { in: [one.candidateId, one.id] } },
        orderBy: { id: "asc" },
      }),
    );
    expect(trail.map(({ action }) => action)).toEqual(["candidate.reassigned", "referral.reassigned"]);
  });

  test("of whoever is nobody's leaves alone those of whom nothing is left", async () => {
    const { sam, jo, kim, referral } = world;
    const [left, gone] = [await referral({ broker: jo }), await referral({ broker: jo, stage: "withdrawn" })];
    const ids = { in: [left.candidateId, gone.candidateId] };
    await asActor(service, async (tx) => {
      await tx.candidate.updateMany({ where: { id: ids }, data: { brokerId: null } });
      await tx.candidate.update({ where: { id: gone.candidateId }, data: { erasedAt: now() } });
    });
    expect((await findCaseload(sam, NOBODY)).candidates).toMatchObject([{ reference: left.reference }]);
    expect(await hand(sam, NOBODY, kim, [], "whole")).toMatchObject({ value: { candidates: 1 } });
    expect(await rowOf(gone.id)).toMatchObject({ candidate: { brokerId: null } });
    const { rows } = await findTeam(sam);
    expect(rows.find(({ name }) => name === "Kim Doyle")).toMatchObject({ caseload: 1 });
  });

  test("hands a whole caseload on, with the referrals of people whom others look after", async () => {
    const { sam, jo, kim, referral } = world;
    const own = await referral({ broker: jo });
    const others = await referral({ broker: sam });
    await asActor(service, (tx) =>
      tx.referral.update({ where: { id: others.id }, data: { brokerId: jo.id } }),
    );
    expect(await hand(sam, jo.id, kim, [], "whole")).toMatchObject({
      value: { candidates: 1, referrals: 2 },
    });
    expect(await rowOf(others.id)).toMatchObject({ brokerId: kim.id, candidate: { brokerId: sam.id } });
    expect((await findCaseload(sam, jo.id)).candidates).toEqual([]);
    expect((await findCaseload(sam, kim.id)).candidates).toMatchObject([
      { reference: own.reference, open: 1 },
    ]);
    const rows = (await findTeam(sam)).rows.map(({ name, caseload, total }) => ({ name, caseload, total }));
    expect(rows).toEqual([
      { name: "Jo Bell", caseload: 0, total: 0 },
      { name: "Kim Doyle", caseload: 1, total: 2 },
      { name: "Sam Taylor", caseload: 1, total: 0 },
    ]);
  });

  test("takes somebody from nobody's caseload", async () => {
    const { sam, referral } = world;
    const { candidateId, id } = await referral({ broker: null });
    expect((await findTeam(sam)).rows.at(-1)).toMatchObject({ id: NOBODY, caseload: 1, total: 1 });
    expect(await hand(sam, NOBODY, sam, [candidateId])).toMatchObject({ ok: true });
    expect(await rowOf(id)).toMatchObject({ brokerId: sam.id, candidate: { brokerId: sam.id } });
  });

  test("by two at once is one's alone, and the other is told that nothing changed", async () => {
    const { sam, jo, kim, referral } = world;
    const { candidateId, id } = await referral({ broker: jo });
    const other = await referral({ broker: jo });
    const both = await Promise.all([
      hand(sam, jo.id, kim, [candidateId]),
      hand(kim, jo.id, sam, [candidateId, other.candidateId]),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      problem: "wrong-stage",
      message: expect.stringContaining("Nothing has changed"),
    });
    const row = await rowOf(id);
    expect(row.brokerId).toBe(both[0]?.ok ? kim.id : sam.id);
    expect(row.candidate.brokerId).toBe(row.brokerId);
    expect((await rowOf(other.id)).brokerId).toBe(both[0]?.ok ? jo.id : sam.id);
  });

  test("of a whole caseload by two at once is one's alone", async () => {
    const { sam, jo, kim, referral } = world;
    await referral({ broker: jo });
    const both = await Promise.all([hand(sam, jo.id, kim, [], "whole"), hand(kim, jo.id, sam, [], "whole")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("is refused to and from another brokerage, and to an employer", async () => {
    const { sam, jo, neighbour, recruiter, referral } = world;
    const { candidateId, id } = await referral({ broker: jo });
    for (const [actor, to] of [
      [sam, neighbour],
      [neighbour, jo],
      [recruiter, jo],
    ] as const)
      expect(await hand(actor, jo.id, to, [candidateId])).toMatchObject({ problem: "not-found" });
    expect(await hand(neighbour, jo.id, neighbour, [candidateId])).toMatchObject({ problem: "wrong-stage" });
    expect(await findCaseload(neighbour, jo.id)).toMatchObject({ from: null, candidates: [] });
    expect(await rowOf(id)).toMatchObject({ brokerId: jo.id });
  });
});
