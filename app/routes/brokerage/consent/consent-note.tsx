import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { access } from "~/domain/permissions/access";
import { findBrokerConsent } from "~/domain/referrals/consent/find-asked.server";
import { NotedAnswer } from "~/domain/referrals/consent/forms";
import { noteConsent } from "~/domain/referrals/consent/note-consent.server";
import { found, invalid, readForm, refuseForm } from "~/http/form.server";
import { withinLimit } from "~/http/limits.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { NotePage } from "./consent-note-page";

export const handle = access(
  "consent.note",
  "candidate.read",
  "consent.given",
  "consent.refused",
  "consent.noted",
);
export const meta: MetaFunction = () => [{ title: "Note a yes or no – Front Door" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const consent = found(await findBrokerConsent(actor, params.referralId ?? ""));
  return { consent, asked: new URL(request.url).searchParams.get("done") === "asked" };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, NotedAnswer);
  if (!form.ok) return invalid(form);
  const referralId = params.referralId ?? "";
  if (!(await withinLimit("code-question", `${actor.id} ${referralId}`))) {
    const fieldErrors = {
      code: ["You tried several codes in a short time. Wait ten minutes, then try again."],
    };
    return data(form.submission.reply({ fieldErrors }), { status: 429 });
  }
  const noted = await noteConsent(actor, { referralId, ...form.value });
  return noted.ok ? redirect(`${paths.referral(referralId)}?done=noted`) : refuseForm(noted, form);
}

export default function NoteConsent() {
  const { consent, asked } = useLoaderData<typeof loader>();
  return <NotePage consent={consent} lastResult={useActionData<typeof action>()} asked={asked} />;
}
