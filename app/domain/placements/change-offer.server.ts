import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem } from "~/platform/problems";
import type { OfferAnswers } from "./forms";
import { offerColumns } from "./offer-columns.server";
import { changeableOffers } from "./visible.server";

/** Changes a draft before it is sent. @returns its id, `not-found`, `wrong-stage` once sent, or `invalid` beside a field */
export const changeOffer = (actor: Actor, id: string, answers: OfferAnswers) =>
  asActor(actor, async (tx) => {
    const offer = await tx.placementOffer.findFirst({ where: { AND: [{ id }, changeableOffers(actor)] } });
    if (!offer) return problem("not-found");
    const columns = await offerColumns(tx, actor, answers);
    if (!columns.ok) return columns;
    const { count } = await tx.placementOffer.updateMany({
      where: { AND: [{ id, stage: "draft" }, changeableOffers(actor)] },
      data: columns.value,
    });
    if (!count) return problem("wrong-stage", "This offer has been sent, so it can't be changed here.");
    await record(tx, actor, "offer.changed", id, { organisationId: columns.value.organisationId });
    return ok({ id });
  });
