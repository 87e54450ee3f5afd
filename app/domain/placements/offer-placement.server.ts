import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok } from "~/platform/problems";
import type { OfferAnswers } from "./forms";
import { offerColumns } from "./offer-columns.server";

/** Keeps an employer's offer as a draft, to be checked and sent. @returns its id, or `invalid` beside a field */
export const offerPlacement = (actor: PersonActor, answers: OfferAnswers) =>
  asActor(actor, async (tx) => {
    const columns = await offerColumns(tx, actor, answers);
    if (!columns.ok) return columns;
    const offer = await tx.placementOffer.create({ data: { ...columns.value, createdById: actor.id } });
    await record(tx, actor, "offer.drafted", offer.id, { organisationId: offer.organisationId });
    return ok({ id: offer.id });
  });
