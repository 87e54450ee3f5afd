import type { Tx } from "~/platform/actor.server";

type Besides = {
  /** Who need not be told: it is about them, or they did it. */
  except?: readonly string[];
  /** Members too: of organisations other than employers, where every member does the work. */
  everyone?: boolean;
};

/** Who administers an organisation, for a letter to each; somebody who gave no name is called by their address. */
export async function administratorsOf(
  tx: Tx,
  organisationId: string,
  { except = [], everyone = false }: Besides = {},
) {
  const memberships = await tx.membership.findMany({
    where: {
      organisationId,
      personId: { notIn: [...except] },
      ...(everyone ? {} : { role: "administrator" }),
    },
    select: { person: { select: { id: true, email: true, name: true } } },
    orderBy: { createdAt: "asc" },
  });
  return memberships.map(({ person: { id, email, name } }) => ({ id, email, name: name || email }));
}
