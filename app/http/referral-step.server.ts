import { redirect } from "@remix-run/node";
import { Move, saidOf } from "~/domain/referrals/forms";
import { moveReferral } from "~/domain/referrals/move-referral.server";
import type { PersonActor } from "~/platform/actor";
import { invalid, readForm, refusal, refuseForm } from "./form.server";
import { askingSteps } from "./step-fields";

/**
 * Takes the step that a page of either side asked about, and leads back to the referral, which says how it stands. What
 * is wrong is said in that page's form, where the step has one.
 * @param page the path of the referral on the actor's side
 */
export async function takeStep(request: Request, actor: PersonActor, referralId: string, page: string) {
  const form = await readForm(request, Move);
  if (!form.ok) return invalid(form);
  const { from, to } = form.value;
  const moved = await moveReferral(actor, { referralId, from, to, ...saidOf(form.value) });
  if (moved.ok) return redirect(`${page}?done=moved`);
  if (moved.problem === "wrong-stage") return redirect(`${page}?done=stale`);
  if (askingSteps.some((step) => step === to)) return refuseForm(moved, form);
  throw refusal(moved);
}
