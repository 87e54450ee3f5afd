import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { organisation } from "~prisma/factories/organisation";
import { newcomer } from "~prisma/factories/person";
import { asked, referred, twoSides, wholeReferral } from "./test/referral-world";

let sides: Awaited<ReturnType<typeof twoSides>>;
beforeAll(async () => {
  sides = await twoSides();
});

describe("whatever a query asks for, the database keeps", () => {
  test("a referral with its vacancy, resident, brokerage and employer", async () => {
    const { id } = await referred(sides);
    const { id: candidateId } = await candidateOf(sides.brokerage.id);
    const change = (actor: PersonActor, data: object) =>
      asActor(actor, (tx) => tx.referral.updateMany({ where: { id }, data }));
    await expect(change(sides.recruiter, { candidateId })).rejects.toThrow(/stays with/);
    await expect(change(sides.broker, { candidateId })).rejects.toThrow(/stays with/);
    await expect(change(sides.broker, { employerId: sides.brokerage.id })).rejects.toThrow(/stays with/);
  });

  test("the yes to the resident", async () => {
    const { id, resident } = await asked(sides);
    const sayYes = (actor: PersonActor | typeof resident) =>
      asActor(actor, (tx) => tx.referral.updateMany({ where: { id }, data: { consentedAt: now() } }));
    await expect(sayYes(sides.broker)).rejects.toThrow(/Only the resident/);
    expect(await sayYes(resident)).toEqual({ count: 1 });
    await expect(sayYes(resident)).rejects.toThrow(/Only the resident/);
  });

  test("a receipt as it was agreed to, from the resident's own link too", async () => {
    const { id, resident } = await referred(sides);
    const change = (data: object) =>
      asActor(resident, (tx) => tx.consentReceipt.updateMany({ where: { referralId: id }, data }));
    await expect(change({ plain: { firstName: "Somebody else" } })).rejects.toThrow(/nothing else/);
    await expect(change({ until: new Date("2040-01-01") })).rejects.toThrow(/nothing else/);
    expect(await change({ revokedAt: now() })).toEqual({ count: 1 });
    await expect(change({ revokedAt: null })).rejects.toThrow(/nothing else/);
  });

  test("receipts and steps from being deleted", async () => {
    const { id, resident } = await referred(sides);
    const where = { referralId: id };
    await expect(asActor(resident, (tx) => tx.consentReceipt.deleteMany({ where }))).rejects.toThrow(
      /denied/,
    );
    await expect(asActor(sides.broker, (tx) => tx.referralMove.deleteMany({ where }))).rejects.toThrow(
      /denied/,
    );
    expect((await wholeReferral(id)).receipt).not.toBeNull();
  });
});

test("nobody walks into an organisation that has no people yet, unless it is an employer they registered", async () => {
  const person = await newcomer();
  const join = async (organisationId: string, role: "administrator" | "member" = "administrator") =>
    asActor(person, (tx) =>
      tx.membership.createMany({ data: { personId: person.id, organisationId, role } }),
    );
  for (const kind of ["brokerage", "operator", "hub", "board", "partner"] as const)
    await expect(join((await organisation(kind)).id), kind).rejects.toThrow(/row-level security/);
  await expect(join((await organisation("employer", { source: "jobposting" })).id)).rejects.toThrow(
    /row-level/,
  );
  const own = await organisation("employer");
  expect(await join(own.id)).toEqual({ count: 1 });
  const members = await asActor(system("test"), (tx) =>
    tx.membership.count({ where: { organisationId: own.id } }),
  );
  expect(members).toBe(1);
});
