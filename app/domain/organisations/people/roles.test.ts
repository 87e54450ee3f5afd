import "~/platform/test/database";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberOf } from "~prisma/factories/organisation";
import { changeRole } from "./change-role.server";
import { findPeople } from "./find-people.server";
import { invitationState } from "./invitation-state";
import { leaveEmployer } from "./leave-employer.server";
import { removePerson } from "./remove-person.server";
import { lettersTo, membershipOf, peopledEmployer, roleOf, seen } from "./test/people-world";

/** An employer with two administrators, and the id of each one's membership. */
async function twoAdministrators() {
  const { employer, administrator: one } = await peopledEmployer();
  const other = await memberOf(employer, "Ada Obi");
  const ids = await Promise.all([one, other].map((person) => membershipOf(person, employer.id)));
  const administrators = () =>
    seen((tx) => tx.membership.count({ where: { organisationId: employer.id, role: "administrator" } }));
  return { employer, one, other, oneId: ids[0]?.id ?? "", otherId: ids[1]?.id ?? "", administrators };
}

describe("changing a role", () => {
  it("gives it, writes to the person and leaves a trace; the same role again does neither", async () => {
    const { employer, administrator } = await peopledEmployer();
    const colleague = await memberOf(employer, "Tom Baker", "viewer");
    const id = (await membershipOf(colleague, employer.id))?.id ?? "";
    expect(await changeRole(administrator, id, "recruiter")).toMatchObject({ value: { changed: true } });
    expect(await changeRole(administrator, id, "recruiter")).toMatchObject({ value: { changed: false } });
    expect(await roleOf(colleague, employer.id)).toBe("recruiter");
    expect(await lettersTo(colleague.email)).toEqual(["role-changed"]);
    const trail = await seen((tx) => tx.auditEntry.findMany({ where: { subject: colleague.id } }));
    expect(trail).toMatchObject([
      { action: "member.role-changed", detail: { from: "viewer", to: "recruiter" } },
    ]);
  });

  it("is refused to recruiters, viewers and strangers", async () => {
    const { employer, administrator } = await peopledEmployer();
    const id = (await membershipOf(administrator, employer.id))?.id ?? "";
    const refused = [
      await memberOf(employer, "Tom Baker", "recruiter"),
      await memberOf(employer, "Vera Nowak", "viewer"),
      (await peopledEmployer()).administrator,
    ];
    for (const actor of refused) {
      expect(await changeRole(actor, id, "viewer")).toMatchObject({ problem: "not-found" });
      expect(await removePerson(actor, id)).toMatchObject({ problem: "not-found" });
    }
    expect(await roleOf(administrator, employer.id)).toBe("administrator");
  });
});

describe("removing somebody", () => {
  it("takes them out, writes to them, and leaves what they did", async () => {
    const { employer, administrator } = await peopledEmployer();
    const colleague = await memberOf(employer, "Tom Baker", "recruiter");
    const id = (await membershipOf(colleague, employer.id))?.id ?? "";
    expect(await removePerson(administrator, id)).toMatchObject({ value: { personName: "Tom Baker" } });
    expect(await removePerson(administrator, id)).toMatchObject({ problem: "not-found" });
    expect(await roleOf(colleague, employer.id)).toBeUndefined();
    expect(await lettersTo(colleague.email)).toEqual(["role-changed"]);
    expect(await findPeople({ ...colleague, standings: [] }, employer.id)).toMatchObject({
      problem: "not-found",
    });
  });
});

describe("leaving", () => {
  it("takes the actor out, and writes to them and to those who administer", async () => {
    const { employer, administrator } = await peopledEmployer();
    const colleague = await memberOf(employer, "Tom Baker", "viewer");
    expect(await leaveEmployer(colleague, employer.id)).toMatchObject({ ok: true });
    expect(await leaveEmployer(colleague, employer.id)).toMatchObject({ problem: "not-found" });
    expect(await roleOf(colleague, employer.id)).toBeUndefined();
    expect(await lettersTo(colleague.email)).toEqual(["person-left"]);
    expect(await lettersTo(administrator.email)).toEqual(["person-left"]);
  });

  it("is refused where one does not belong", async () => {
    const { employer } = await peopledEmployer();
    const { administrator: stranger } = await peopledEmployer();
    expect(await leaveEmployer(stranger, employer.id)).toMatchObject({ problem: "not-found" });
  });
});

describe("the last administrator", () => {
  it("can neither leave, nor be removed, nor become something else", async () => {
    const { employer, administrator } = await peopledEmployer();
    await memberOf(employer, "Tom Baker", "recruiter");
    const id = (await membershipOf(administrator, employer.id))?.id ?? "";
    const message = expect.stringContaining("only administrator");
    expect(await leaveEmployer(administrator, employer.id)).toMatchObject({
      problem: "wrong-stage",
      message,
    });
    expect(await removePerson(administrator, id)).toMatchObject({ problem: "wrong-stage", message });
    expect(await changeRole(administrator, id, "viewer")).toMatchObject({ problem: "wrong-stage", message });
  });

  it.each([
    [
      "both leave",
      ({ one, other, employer }: Two) => [leaveEmployer(one, employer.id), leaveEmployer(other, employer.id)],
    ],
    [
      "each removes the other",
      ({ one, other, oneId, otherId }: Two) => [removePerson(one, otherId), removePerson(other, oneId)],
    ],
    [
      "each takes the other's role",
      ({ one, other, oneId, otherId }: Two) => [
        changeRole(one, otherId, "viewer"),
        changeRole(other, oneId, "recruiter"),
      ],
    ],
    [
      "each steps down",
      ({ one, other, oneId, otherId }: Two) => [
        changeRole(one, oneId, "viewer"),
        changeRole(other, otherId, "viewer"),
      ],
    ],
    [
      "one leaves and removes nobody while the other is removed",
      ({ one, other, employer, otherId }: Two) => [
        removePerson(one, otherId),
        leaveEmployer(other, employer.id),
      ],
    ],
    [
      "one leaves while the other steps down",
      ({ one, other, employer, otherId }: Two) => [
        leaveEmployer(one, employer.id),
        changeRole(other, otherId, "viewer"),
      ],
    ],
  ])("is one still, though %s at once", async (_, atOnce) => {
    const two = await twoAdministrators();
    const both = await Promise.all(atOnce(two).map((verb) => verb as Promise<{ ok: boolean }>));
    expect(both.filter(({ ok }) => ok).length).toBeLessThan(2);
    expect(await two.administrators()).toBe(1);
  });
});

type Two = Awaited<ReturnType<typeof twoAdministrators>>;

describe("what has become of an invitation", () => {
  const day = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true });
  const maybe = fc.option(day);

  it("is open only where it was neither accepted nor withdrawn and is not too old", () => {
    fc.assert(
      fc.property(
        maybe,
        maybe,
        day,
        day,
        fc.boolean(),
        (acceptedAt, withdrawnAt, expiresAt, moment, newer) => {
          const open = !acceptedAt && !withdrawnAt && moment < expiresAt;
          const state = invitationState({ acceptedAt, withdrawnAt, expiresAt }, moment, newer);
          expect(state === "open").toBe(open);
          if (acceptedAt) expect(state).toBe("accepted");
        },
      ),
    );
  });
});
