import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { askToJoin } from "~/domain/organisations/registering/ask-to-join.server";
import { AskToJoin } from "~/domain/organisations/registering/forms";
import { access } from "~/domain/permissions/access";
import { found, readForm, refusal } from "~/http/form.server";
import { withinLimit } from "~/http/limits.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";

export const handle = access("organisation.join", "join-request.sent");

export const loader = shownInstead(handle, () => paths.register);

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const form = await readForm(request, AskToJoin);
  if (!form.ok) throw refusal(problem("not-found"));
  if (!(await withinLimit("join-person", actor.id)))
    throw new Response("You have asked to join many times today. Ask again tomorrow.", { status: 429 });
  const { reference } = found(await askToJoin(actor, form.value));
  return redirect(`${paths.register}?asked=${reference}`);
}

export { default } from "~/http/no-page";
