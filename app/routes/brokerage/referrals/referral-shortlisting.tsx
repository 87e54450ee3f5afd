import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { shortlistCandidate } from "~/domain/referrals/boroughs/shortlist-candidate.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("referral.create", "referral.created");

export const loader = shownInstead(handle, ({ vacancyId = "", candidateId = "" }) =>
  paths.newReferral(vacancyId, candidateId),
);

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { vacancyId = "", candidateId = "" } = params;
  const made = await shortlistCandidate(actor, { vacancyId, candidateId });
  // A colleague was quicker: the page shows how it stands.
  if (!made.ok && made.problem !== "taken") found(made);
  return redirect(`${paths.newReferral(vacancyId, candidateId)}?done=${made.ok ? "shortlisted" : "late"}`);
}

export { default } from "~/http/no-page";
