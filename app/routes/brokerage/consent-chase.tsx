import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { chaseConsent } from "~/domain/referrals/consent/chase-consent.server";
import { Chasing } from "~/domain/referrals/consent/forms";
import { found, readForm, refusal } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";

export const handle = access("consent.note", "consent.chased");

/** Somebody who opens the address of the button is taken to the page that has it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.referral(params.referralId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, Chasing);
  if (!form.ok) throw refusal(problem("invalid"));
  const { how } = form.value;
  const referralId = params.referralId ?? "";
  found(await chaseConsent(actor, { referralId, how }));
  return redirect(`${paths.referral(referralId)}?done=${how === "letter" ? "chased" : "rang"}`);
}
