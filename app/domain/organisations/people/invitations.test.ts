import "~/platform/test/database";
import { afterEach, describe, expect, it } from "vitest";
import { shiftClock } from "~/platform/clock";
import { memberOf } from "~prisma/factories/organisation";
import { newcomer } from "~prisma/factories/person";
import { acceptInvitation } from "./accept-invitation.server";
import { findInvitation } from "./find-invitation.server";
import { findPeople } from "./find-people.server";
import { Invite } from "./forms";
import { inviteColleague } from "./invite-colleague.server";
import { resendInvitation } from "./resend-invitation.server";
import { invitedBy, lettersTo, peopledEmployer, roleOf, seen } from "./test/people-world";
import { withdrawInvitation } from "./withdraw-invitation.server";

const DAY = 86_400_000;
afterEach(() => shiftClock(0));

/** An employer with an open invitation to somebody who has never been here, and its token. */
async function invited(role: "administrator" | "recruiter" | "viewer" = "recruiter") {
  const { employer, administrator } = await peopledEmployer();
  const guest = await newcomer();
  const sent = await inviteColleague(administrator, { email: guest.email, role });
  if (!sent.ok) throw new Error(sent.message);
  const { invitationId } = sent.value;
  return { employer, administrator, guest, invitationId, token: await invitedBy(guest.email) };
}
const yourName = "Tom Baker";

describe("an invitation", () => {
  it("is sent by letter, and only a digest of its token is kept", async () => {
    const { employer, guest, token, invitationId } = await invited();
    const kept = await seen((tx) => tx.invitation.findUniqueOrThrow({ where: { id: invitationId } }));
    expect(kept).toMatchObject({ email: guest.email, role: "recruiter", invitedByName: "Ruth Adeyemi" });
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(kept.expiresAt.getTime() - kept.createdAt.getTime()).toBe(14 * DAY);
    expect(await lettersTo(guest.email)).toEqual(["invitation"]);
    const trail = await seen((tx) => tx.auditEntry.findMany({ where: { subject: invitationId } }));
    expect(trail).toMatchObject([{ action: "invitation.sent", organisationId: employer.id }]);
  });

  it("goes to an address once: a colleague's and one that is invited are refused beside the field", async () => {
    const { administrator, guest } = await invited();
    const again = await inviteColleague(administrator, { email: guest.email, role: "viewer" });
    expect(again).toMatchObject({ problem: "taken", field: "email" });
    const own = await inviteColleague(administrator, { email: administrator.email, role: "viewer" });
    expect(own).toMatchObject({ problem: "taken", field: "email" });
    expect(await lettersTo(guest.email)).toHaveLength(1);
  });

  it("goes once, though two people press at once", async () => {
    const { employer, administrator } = await peopledEmployer();
    const other = await memberOf(employer, "Ada Obi");
    const guest = await newcomer();
    const given = { email: guest.email, role: "viewer" } as const;
    const both = await Promise.all([inviteColleague(administrator, given), inviteColleague(other, given)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await lettersTo(guest.email)).toHaveLength(1);
  });

  it.each(["recruiter", "viewer"] as const)("is not a %s's to send, send again or withdraw", async (role) => {
    const { employer, invitationId } = await invited();
    const actor = await memberOf(employer, "Vera Nowak", role);
    const given = { email: "x@somewhere.example", role: "viewer", organisationId: employer.id } as const;
    expect(await inviteColleague(actor, given)).toMatchObject({ problem: "not-found" });
    expect(await resendInvitation(actor, invitationId)).toMatchObject({ problem: "not-found" });
    expect(await withdrawInvitation(actor, invitationId)).toMatchObject({ problem: "not-found" });
  });

  it("is not another employer's administrator's", async () => {
    const { employer, invitationId } = await invited();
    const { administrator: stranger } = await peopledEmployer();
    const given = { email: "x@somewhere.example", role: "viewer", organisationId: employer.id } as const;
    expect(await inviteColleague(stranger, given)).toMatchObject({ problem: "not-found" });
    expect(await withdrawInvitation(stranger, invitationId)).toMatchObject({ problem: "not-found" });
  });

  it("may be sent again after a pause, with a link that takes the place of the first", async () => {
    const { administrator, guest, invitationId, token } = await invited();
    expect(await resendInvitation(administrator, invitationId)).toMatchObject({ problem: "invalid" });
    shiftClock(15 * DAY);
    expect(await findInvitation(guest, token)).toMatchObject({ state: "expired" });
    const again = await resendInvitation(administrator, invitationId);
    expect(again.ok).toBe(true);
    expect(await findInvitation(guest, token)).toMatchObject({ state: "replaced" });
    expect(await acceptInvitation(guest, token, { yourName })).toMatchObject({ problem: "gone" });
    expect(await acceptInvitation(guest, await invitedBy(guest.email), { yourName })).toMatchObject({
      ok: true,
    });
  });

  it("says everything that is wrong with what was typed", () => {
    const wrong = Invite.safeParse({ email: "nobody", role: "owner" }).error?.issues;
    expect(wrong?.map(({ path }) => path[0])).toEqual(["email", "role"]);
  });
});

describe("accepting an invitation", () => {
  it("makes a member in its role, takes their name, and tells those who administer", async () => {
    const { employer, administrator, guest, token } = await invited("viewer");
    expect(await findInvitation(guest, token)).toMatchObject({
      state: "open",
      forWhom: "you",
      role: "viewer",
    });
    expect(await acceptInvitation(guest, token)).toMatchObject({ problem: "invalid", field: "yourName" });
    expect(await acceptInvitation(guest, token, { yourName })).toMatchObject({ ok: true });
    expect(await roleOf(guest, employer.id)).toBe("viewer");
    expect(await lettersTo(administrator.email)).toEqual(["person-joined"]);
    const people = await findPeople(administrator, employer.id);
    expect(people.ok && people.value.people.map(({ name }) => name)).toEqual(["Ruth Adeyemi", "Tom Baker"]);
    expect(people.ok && people.value.invitations).toEqual([]);
  });

  it("works once, though it is pressed twice at once", async () => {
    const { employer, guest, token } = await invited();
    const both = await Promise.all([1, 2].map(() => acceptInvitation(guest, token, { yourName })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      problem: "gone",
      message: expect.stringContaining("works once"),
    });
    expect(await seen((tx) => tx.membership.count({ where: { organisationId: employer.id } }))).toBe(2);
  });

  it("is for the address that the letter went to, and nobody else's", async () => {
    const { employer, token } = await invited();
    const another = await newcomer();
    expect(await findInvitation(another, token)).toMatchObject({ forWhom: "another" });
    const refused = await acceptInvitation(another, token, { yourName });
    expect(refused).toMatchObject({
      problem: "not-allowed",
      message: expect.stringContaining(another.email),
    });
    expect(await roleOf(another, employer.id)).toBeUndefined();
  });

  it("is refused in words once it expired or was withdrawn", async () => {
    const late = await invited();
    shiftClock(14 * DAY + 1);
    expect(await acceptInvitation(late.guest, late.token, { yourName })).toMatchObject({
      problem: "gone",
      message: expect.stringContaining("14 days"),
    });
    shiftClock(0);
    const taken = await invited();
    expect(await withdrawInvitation(taken.administrator, taken.invitationId)).toMatchObject({ ok: true });
    expect(await acceptInvitation(taken.guest, taken.token, { yourName })).toMatchObject({
      problem: "gone",
      message: expect.stringContaining("ask Ruth Adeyemi"),
    });
    expect(await withdrawInvitation(taken.administrator, taken.invitationId)).toMatchObject({
      problem: "wrong-stage",
    });
  });

  it("and withdrawing it at once leave either a member or none, and never both answers", async () => {
    const { employer, administrator, guest, invitationId, token } = await invited();
    const [accepted, withdrawn] = await Promise.all([
      acceptInvitation(guest, token, { yourName }),
      withdrawInvitation(administrator, invitationId),
    ]);
    expect(accepted.ok).not.toBe(withdrawn.ok);
    expect(Boolean(await roleOf(guest, employer.id))).toBe(accepted.ok);
  });

  it("adds to the employers that somebody belongs to already", async () => {
    const { employer, administrator } = await peopledEmployer();
    const elsewhere = await peopledEmployer();
    const given = { email: elsewhere.administrator.email, role: "recruiter" } as const;
    await inviteColleague(administrator, given);
    const token = await invitedBy(given.email);
    expect(await acceptInvitation(elsewhere.administrator, token)).toMatchObject({ ok: true });
    expect(await roleOf(elsewhere.administrator, employer.id)).toBe("recruiter");
    expect(await roleOf(elsewhere.administrator, elsewhere.employer.id)).toBe("administrator");
  });

  it("finds nothing for a token of nobody's", async () => {
    expect(await findInvitation(await newcomer(), "none")).toBeNull();
    expect(await acceptInvitation(await newcomer(), "none")).toMatchObject({ problem: "not-found" });
  });
});
