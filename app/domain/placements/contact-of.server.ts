import type { Tx } from "~/platform/actor.server";

/** Whoever made the offer, while they are at its employer; failing that, the contact that the offer names. */
export async function contactOf(
  tx: Tx,
  offer: { organisationId: string; createdById: string | null; contactName: string; contactEmail: string },
) {
  const { organisationId, createdById } = offer;
  const maker =
    createdById &&
    (await tx.person.findFirst({ where: { id: createdById, memberships: { some: { organisationId } } } }));
  return maker
    ? { name: maker.name || offer.contactName, email: maker.email }
    : { name: offer.contactName, email: offer.contactEmail };
}
