import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { type Problem, problem } from "~/platform/problems";

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
