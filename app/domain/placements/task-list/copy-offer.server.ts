import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem } from "~/platform/problems";
import { changeableOffers } from "../visible.server";
import { offerPages } from "./pages";

/**
 * A new draft with everything that an offer said but its dates, which the employer gives anew.
 * @param draftId made with the button, so that a second click finds the copy of the first
 * @returns the copy's id, or `not-found`
 */
export const copyOffer = (actor: PersonActor, id: string, draftId: string = randomUUID()) =>
  asActor(actor, async (tx) => {
    const offer = await tx.placementOffer.findFirst({ where: { AND: [{ id }, changeableOffers(actor)] } });
    if (!offer) return problem("not-found");
    const done = offer.stage === "draft" ? offer.pagesDone : offerPages;
    const { organisationId, siteId, hubSlug, title, description, learn, yearGroups, places, mode } = offer;
    const { halfDays, halves, dayTimes, access, send, supervision, safeguarding, travel } = offer;
    const { hasInsurance, hasRiskAssessment, riskNote, mayPassOn } = offer;
    const { contactName, contactEmail, dayContactName, dayContactPhone } = offer;
    const { count } = await tx.placementOffer.createMany({
      data: {
        id: draftId,
        ...{ organisationId, siteId, hubSlug, title, description, learn, yearGroups, places, mode },
        ...{ halfDays, halves, dayTimes, access, send, supervision, safeguarding, travel },
        ...{ hasInsurance, hasRiskAssessment, riskNote, mayPassOn },
        ...{ contactName, contactEmail, dayContactName, dayContactPhone },
        createdById: actor.id,
        pagesDone: done.filter((page) => page !== "when"),
      },
      skipDuplicates: true,
    });
    if (!count) {
      const own = await tx.placementOffer.count({
        where: { AND: [{ id: draftId }, changeableOffers(actor)] },
      });
      return own ? ok({ id: draftId }) : problem("not-found");
    }
    await record(tx, actor, "offer.drafted", draftId, {
      organisationId,
      detail: { copiedFrom: offer.number },
    });
    return ok({ id: draftId });
  });
