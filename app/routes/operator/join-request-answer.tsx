import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { answerJoinRequest } from "~/domain/organisations/people/answer-join-request.server";
import { access } from "~/domain/permissions/access";
import { found, readForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access(
  "organisation.manage",
  "join-request.accepted",
  "join-request.declined",
  "member.joined",
);

const Answer = z.object({ answer: z.enum(["yes", "no"]) });

export const loader = shownInstead(handle, () => paths.joinRequests);

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const form = await readForm(request, Answer);
  if (!form.ok) return redirect(paths.joinRequests);
  const accepted = form.value.answer === "yes";
  const answered = await answerJoinRequest(actor, params.requestId ?? "", accepted);
  if (!answered.ok && answered.problem === "wrong-stage")
    return redirect(`${paths.joinRequests}?done=answered`);
  found(answered);
  return redirect(`${paths.joinRequests}?done=${accepted ? "accepted" : "declined"}`);
}

export { default } from "~/http/no-page";
