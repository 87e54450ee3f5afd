import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { residentWith } from "~/domain/referrals/consent-token.server";
import { revokeConsent } from "~/domain/referrals/revoke-consent.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("consent.answer", "consent.revoked");

/** Somebody who opens the address of the button is taken to the page that has it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return redirect(paths.consent(params.token ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireActor(request, handle);
  const token = params.token ?? "";
  found(await revokeConsent(residentWith(token)));
  return redirect(paths.consent(token));
}
