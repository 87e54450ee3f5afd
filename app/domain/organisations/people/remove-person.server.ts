import { record } from "~/domain/audit/record.server";
import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { ok, problem, type Result } from "~/platform/problems";
import { nameOf } from "../name-of";
import { holdMembership, onlyAdministrator } from "./hold-people.server";

/**
 * Removes somebody from an employer that the actor administers, and writes to them. What they did there is kept. The
 * last administrator can't be removed; of two who remove each other at once, one stays.
 */
export const removePerson = (
  actor: Actor,
  membershipId: string,
): Promise<Result<{ organisationId: string; personName: string }>> =>
  asActor(actor, async (tx) => {
    const held = await holdMembership(tx, actor, membershipId);
    if (!held.ok) return held;
    const membership = held.value;
    if (!membership) return problem("wrong-stage", "They do not belong to your organisation any more.");
    const { organisationId, person, organisation, role } = membership;
    const own = actor.kind === "person" && actor.id === person.id;
    const refused = await onlyAdministrator(tx, membership, own ? "yours" : "theirs");
    if (refused) return refused;
    await tx.membership.deleteMany({ where: { id: membershipId } });
    await record(tx, actor, "member.removed", person.id, { organisationId, detail: { role } });
    await sendLetter(tx, "role-changed", {
      to: person.email,
      props: {
        baseUrl,
        link: baseUrl + paths.account,
        personName: person.name || null,
        organisationName: organisation.name,
        byName: nameOf(actor),
        role: null,
        means: null,
      },
    });
    return ok({ organisationId, personName: person.name || person.email });
  });
