import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { eraseEqualityAnswers } from "~/domain/candidates/erase-equality-answers.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("equality.record", "equality.erased");

/** Somebody who comes here by the address bar is shown the answers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return redirect(paths.candidateEquality(params.candidateId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { candidateId } = found(await eraseEqualityAnswers(actor, params.candidateId ?? ""));
  return redirect(`${paths.candidateEquality(candidateId)}?done=erased`);
}
