import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { eraseEqualityAnswers } from "~/domain/candidates/erase-equality-answers.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("equality.record", "equality.erased");

export const loader = shownInstead(handle, ({ candidateId = "" }) => paths.candidateEquality(candidateId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { candidateId } = found(await eraseEqualityAnswers(actor, params.candidateId ?? ""));
  return redirect(`${paths.candidateEquality(candidateId)}?done=erased`);
}

export { default } from "~/http/no-page";
