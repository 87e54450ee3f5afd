import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { startReview } from "~/domain/guidance/practice/start-review.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { planEmployer } from "./plan-employer.server";

export const handle = access("practice.change", "practice.review-started");

export const loader = shownInstead(handle, () => paths.practice);

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id } = found(await startReview(actor, planEmployer(actor, request).id));
  return redirect(paths.practiceReviewPage(id, "1"));
}

export { default } from "~/http/no-page";
