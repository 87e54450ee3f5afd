import { ownSites } from "~/domain/organisations/visible.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dayToDate, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { OfferAnswers } from "./forms";

/**
 * The columns of an offer for what an employer answered: the site must be its own and in London, which decides the hub,
 * and the window must not have passed.
 */
export async function offerColumns(tx: Tx, actor: Actor, answers: OfferAnswers) {
  const { draftId, siteId, fromDate, toDate, access, supervision, ...rest } = answers;
  const site = await tx.site.findFirst({
    where: { AND: [{ id: siteId }, ownSites(actor, "placement.offer")] },
  });
  if (!site) return problem("invalid", "Choose one of your own sites", "siteId");
  if (!site.hubSlug)
    return problem(
      "invalid",
      "This site has no London postcode, so no Careers Hub can take it. Choose another site.",
      "siteId",
    );
  if (toDate && toDate < today())
    return problem("invalid", "The latest date must be today or later", "toDate");
  const columns = {
    ...rest,
    organisationId: site.organisationId,
    siteId: site.id,
    hubSlug: site.hubSlug,
    fromDate: fromDate ? dayToDate(fromDate) : null,
    toDate: toDate ? dayToDate(toDate) : null,
    access: access ?? null,
    supervision: supervision ?? null,
  };
  return ok(columns) satisfies Result<unknown>;
}
