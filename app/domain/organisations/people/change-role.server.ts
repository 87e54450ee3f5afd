import { record } from "~/domain/audit/record.server";
import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { ok, problem, type Result } from "~/platform/problems";
import { nameOf } from "../name-of";
import { holdMembership, onlyAdministrator } from "./hold-people.server";
import { type EmployerRole, roleWords } from "./roles";

type Changed = { organisationId: string; personName: string; changed: boolean };

/**
 * Gives somebody another role at an employer that the actor administers, and writes to them. The last administrator
 * stays one: of two who take it from each other at once, the second is refused. The same role again changes nothing.
 */
export const changeRole = (
  actor: Actor,
  membershipId: string,
  role: EmployerRole,
): Promise<Result<Changed>> =>
  asActor(actor, async (tx) => {
    const held = await holdMembership(tx, actor, membershipId);
    if (!held.ok) return held;
    const membership = held.value;
    if (!membership) return problem("not-found");
    const { organisationId, person, organisation } = membership;
    const personName = person.name || person.email;
    if (membership.role === role) return ok({ organisationId, personName, changed: false });
    const own = actor.kind === "person" && actor.id === person.id;
    const refused = await onlyAdministrator(tx, membership, own ? "yours" : "theirs");
    if (refused) return { ...refused, field: "role" };
    await tx.membership.updateMany({ where: { id: membershipId }, data: { role } });
    await record(tx, actor, "member.role-changed", person.id, {
      organisationId,
      detail: { from: membership.role, to: role },
    });
    const { a, means } = roleWords[role];
    await sendLetter(tx, "role-changed", {
      to: person.email,
      props: {
        baseUrl,
        link: baseUrl + paths.employer,
        personName: person.name || null,
        organisationName: organisation.name,
        byName: nameOf(actor),
        role: a,
        means,
      },
    });
    return ok({ organisationId, personName, changed: true });
  });
