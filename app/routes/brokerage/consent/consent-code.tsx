import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findBrokerConsent } from "~/domain/referrals/consent/find-asked.server";
import { showCode } from "~/domain/referrals/consent/show-code.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { NotePage } from "./consent-note-page";

export const handle = access("consent.note", "candidate.read", "consent.code-shown");
export const meta: MetaFunction = () => [{ title: "A code to read out – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return { consent: found(await findBrokerConsent(actor, params.referralId ?? "")) };
}

/** The answer to the post is the page with the code: no address leads to it a second time. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  return found(await showCode(actor, params.referralId ?? ""));
}

export default function CodeToReadOut() {
  const { consent } = useLoaderData<typeof loader>();
  return <NotePage consent={consent} code={useActionData<typeof action>()?.code} />;
}
