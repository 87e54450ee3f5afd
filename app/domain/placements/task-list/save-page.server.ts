import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { viewOf, wholeOffer } from "../offer-view.server";
import { offerLines } from "../offer-words";
import { changeableOffers } from "../visible.server";
import { pageColumns } from "./page-columns.server";
import type { PageAnswers } from "./page-forms";
import { changeablePages, type OfferPage, pageAfter } from "./pages";
import { whatChanged } from "./what-changed";

/** Said when the offer was saved elsewhere between the form's making and its sending. */
const savedElsewhere =
  "This offer was saved in another window after you opened this page. Both are shown below: check them and save again to keep yours.";

const fixed = "The offer has moved on, so this can’t be changed here. Ask the hub.";

/**
 * Saves one short page of an offer, if nobody saved the offer since the form was made; a hub that has it hears what changed.
 * @returns its id and the page to ask next; `not-found`; `wrong-stage` once this page is fixed; `taken` where the
 * offer was saved elsewhere meanwhile; or `invalid` beside a field
 */
export const savePage = <P extends OfferPage>(actor: Actor, id: string, page: P, answers: PageAnswers<P>) =>
  asActor(actor, async (tx) => {
    await tx.$queryRaw`select id from placement_offer where id = ${id} for update`;
    const find = { where: { AND: [{ id }, changeableOffers(actor)] }, include: wholeOffer };
    const row = await tx.placementOffer.findFirst(find);
    if (!row) return problem("not-found");
    if (!changeablePages(row.stage).includes(page)) return problem("wrong-stage", fixed);
    const { version = 0 } = answers;
    if (row.version !== version) return problem("taken", savedElsewhere);
    const columns = await pageColumns[page](answers, { tx, actor, offer: row });
    if (!columns.ok) return columns;
    const pagesDone = [...new Set([...row.pagesDone, page])];
    await tx.placementOffer.updateMany({
      where: { AND: [{ id, version }, changeableOffers(actor)] },
      data: { ...columns.value, pagesDone, version: version + 1 },
    });
    const after = viewOf(await tx.placementOffer.findFirstOrThrow(find));
    const changes = whatChanged(offerLines(viewOf(row)), offerLines(after));
    await record(tx, actor, "offer.changed", id, {
      organisationId: after.organisationId,
      detail: { page, changed: changes.map(({ key }) => key) },
    });
    if (row.stage !== "draft" && changes.length)
      await enqueue(tx, "placement.changed", {
        offerId: id,
        version: version + 1,
        lines: changes.map(({ says }) => says),
      });
    return ok({ id, next: pageAfter(page, pagesDone) });
  });
