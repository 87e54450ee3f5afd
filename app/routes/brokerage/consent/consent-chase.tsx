import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { chaseConsent } from "~/domain/referrals/consent/chase-consent.server";
import { Chasing } from "~/domain/referrals/consent/forms";
import { found, readForm, refusal } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";

export const handle = access("consent.note", "consent.chased");

export const loader = shownInstead(handle, ({ referralId = "" }) => paths.referral(referralId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Chasing);
  if (!form.ok) throw refusal(problem("invalid"));
  const { how } = form.value;
  const referralId = params.referralId ?? "";
  found(await chaseConsent(actor, { referralId, how }));
  return redirect(`${paths.referral(referralId)}?done=${how === "letter" ? "chased" : "rang"}`);
}

export { default } from "~/http/no-page";
