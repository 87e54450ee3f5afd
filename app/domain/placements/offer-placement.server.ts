import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok } from "~/platform/problems";
import { changeOffer } from "./change-offer.server";
import type { OfferAnswers } from "./forms";
import { offerColumns } from "./offer-columns.server";

/**
 * Keeps an employer's offer as a draft, to be checked and sent. A form sent twice makes one draft, with what it said last.
 * @returns its id, or `invalid` beside a field
 */
export const offerPlacement = (actor: PersonActor, answers: OfferAnswers) =>
  asActor(actor, async (tx) => {
    const columns = await offerColumns(tx, actor, answers);
    if (!columns.ok) return columns;
    const id = answers.draftId ?? randomUUID();
    const { count } = await tx.placementOffer.createMany({
      data: { ...columns.value, id, createdById: actor.id },
      skipDuplicates: true,
    });
    if (!count) return changeOffer(actor, id, answers);
    await record(tx, actor, "offer.drafted", id, { organisationId: columns.value.organisationId });
    return ok({ id });
  });
