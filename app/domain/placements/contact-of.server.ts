import type { Tx } from "~/platform/actor.server";

/** Whoever made the offer, who has an account to follow it with; failing that, the contact that the offer names. */
export async function contactOf(
  tx: Tx,
  offer: { createdById: string | null; contactName: string; contactEmail: string },
) {
  const maker = offer.createdById && (await tx.person.findUnique({ where: { id: offer.createdById } }));
  return maker
    ? { name: maker.name || offer.contactName, email: maker.email }
    : { name: offer.contactName, email: offer.contactEmail };
}
