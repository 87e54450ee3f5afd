import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { findStanding } from "~/domain/referrals/board/find-standing.server";
import { movableTo, PressedStep } from "~/domain/referrals/forms";
import { moveReferral } from "~/domain/referrals/move-referral.server";
import { mayMove } from "~/domain/referrals/stages";
import { needsMore } from "~/domain/referrals/what-a-step-needs";
import { found, readForm, refusal } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";
import { askedFilter } from "./referral-filter.server";
import { filteredAddress } from "./referral-filters";

export const handle = access("referral.move", "referral.moved");

export const loader = shownInstead(handle, ({ referralId = "" }) => paths.referral(referralId));

/** A step pressed on the board, or a card dropped: taken at once, or led to the page that asks for what it needs. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, PressedStep);
  if (!form.ok) throw refusal(problem("invalid", "Go back to the board and choose again."));
  const { from, to } = form.value;
  const referralId = params.referralId ?? "";
  const { reference: r, stage, vacancyId, candidateId } = found(await findStanding(actor, referralId));
  const back = (done: string) =>
    redirect(filteredAddress(paths.referralBoard, askedFilter(request, "me"), { done, r, to }));
  if (stage !== from) return back("stale");
  if (!mayMove("brokerage", from, to)) return back("not-allowed");
  if (to === "consent_asked") return redirect(paths.newReferral(vacancyId, candidateId));
  if (to === "interview") return redirect(paths.arrangeInterview(referralId));
  const step = movableTo.find((one) => one === to);
  if (!step || needsMore(to)) return redirect(`${paths.moveReferral(referralId)}?to=${to}`);
  const moved = await moveReferral(actor, { referralId, from, to: step });
  if (moved.ok) return back("moved");
  if (moved.problem === "wrong-stage") return back("stale");
  throw refusal(moved);
}

export { default } from "~/http/no-page";
