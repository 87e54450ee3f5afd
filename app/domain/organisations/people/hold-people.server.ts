import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { ok, type Problem, problem } from "~/platform/problems";
import { ownPeople } from "./visible.server";

/**
 * Holds who belongs to an organisation until the transaction ends, so that of two changes at once the second sees what
 * the first did. Every verb that takes or lessens a role begins with it.
 */
export const holdPeople = (tx: Tx, organisationId: string) =>
  tx.$queryRaw`select 1 from organisation where id = ${organisationId} for update`;

/** Whether the actor still administers it now: a colleague may have taken that away since their request began. */
export async function stillAdministers(tx: Tx, actor: Actor, organisationId: string): Promise<boolean> {
  if (actor.kind === "system") return true;
  if (actor.kind !== "person") return false;
  const where = { organisationId, personId: actor.id, role: "administrator" } as const;
  return (await tx.membership.count({ where })) > 0;
}

/**
 * A membership that the actor may manage, as it stands once its organisation's people are held; null where it has gone
 * meanwhile. A refusal where they may not, or may no longer.
 */
export async function holdMembership(tx: Tx, actor: Actor, id: string) {
  const seen = await tx.membership.findFirst({
    where: { AND: [{ id }, ownPeople(actor, "people.manage")] },
    select: { organisationId: true },
  });
  if (!seen) return problem("not-found");
  await holdPeople(tx, seen.organisationId);
  if (!(await stillAdministers(tx, actor, seen.organisationId))) return problem("not-allowed");
  return ok(await tx.membership.findUnique({ where: { id }, include: { person: true, organisation: true } }));
}

/** A refusal where this membership is the only one that administers its organisation; null where another does. */
export async function onlyAdministrator(
  tx: Tx,
  { id, organisationId, role }: { id: string; organisationId: string; role: string },
  whose: "yours" | "theirs",
): Promise<Problem | null> {
  if (role !== "administrator") return null;
  const others = { organisationId, role: "administrator", NOT: { id } } as const;
  if ((await tx.membership.count({ where: others })) > 0) return null;
  return problem(
    "wrong-stage",
    whose === "yours"
      ? "You are the only administrator. Make somebody else an administrator first, so that your organisation is not left without one."
      : "They are the only administrator. Make somebody else an administrator first.",
  );
}
