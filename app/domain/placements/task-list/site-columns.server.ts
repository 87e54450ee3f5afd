import { ownSites } from "~/domain/organisations/visible.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { ok, problem } from "~/platform/problems";
import type { OfferStage } from "../stages";

type Offer = { stage: OfferStage; organisationId: string; hubSlug: string };

/**
 * The columns of an offer for a site: it must be the actor's own, open and in London, which decides the hub. Once an
 * offer is sent, another site must come under the same hub, which has it in hand.
 */
export async function siteColumns(tx: Tx, actor: Actor, siteId: string, offer: Offer) {
  const site = await tx.site.findFirst({
    where: { AND: [{ id: siteId, closedAt: null }, ownSites(actor, "placement.offer")] },
  });
  if (!site) return problem("invalid", "Choose one of your own sites", "siteId");
  if (!site.hubSlug)
    return problem(
      "invalid",
      "This site has no London postcode, so no Careers Hub can take it. Choose another site.",
      "siteId",
    );
  const moved = site.hubSlug !== offer.hubSlug || site.organisationId !== offer.organisationId;
  if (offer.stage !== "draft" && moved)
    return problem(
      "invalid",
      "This site comes under another Careers Hub. Copy the offer to send it there.",
      "siteId",
    );
  return ok({ siteId: site.id, organisationId: site.organisationId, hubSlug: site.hubSlug });
}
