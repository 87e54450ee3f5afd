import { redirect } from "@remix-run/node";
import { findOwnOffer } from "~/domain/placements/find-offer.server";
import { type PageAnswers, pageForms } from "~/domain/placements/task-list/page-forms";
import type { OfferPage } from "~/domain/placements/task-list/pages";
import { savePage } from "~/domain/placements/task-list/save-page.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import type { Actor } from "~/platform/actor";
import { pageAgain, pageRefused } from "./answered.server";

/** Saves a posted page, then leads to where the reader goes next; or gives the page again with what is wrong. */
export async function postPage<P extends OfferPage>(request: Request, actor: Actor, id: string, page: P) {
  // Which button was pressed is no answer of the page.
  const pressed = request.clone();
  const form = await readForm(request, pageForms[page]);
  if (!form.ok) return pageAgain(form.submission);
  const saved = await savePage(actor, id, page, form.value as PageAnswers<P>);
  if (!saved.ok) return pageRefused(actor, { id, page }, saved, form.submission);
  const offer = await findOwnOffer(actor, id);
  const sent = offer.ok && offer.value.stage !== "draft";
  if (sent) return redirect(`${paths.employerOffer(id)}?done=changed`);
  if ((await pressed.formData()).has("later")) return redirect(`${paths.employerOffer(id)}?done=saved`);
  const { next } = saved.value;
  return redirect(next ? paths.offerTask(id, next) : paths.checkOffer(id));
}
