import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { startReview } from "~/domain/guidance/practice/start-review.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { planEmployer } from "./plan-employer.server";

export const handle = access("practice.change", "practice.review-started");

/** Somebody who comes here by the address bar is shown the plan. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return redirect(paths.practice);
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id } = found(await startReview(actor, planEmployer(actor, request).id));
  return redirect(paths.practiceReviewPage(id, "1"));
}
