import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { handBack } from "~/domain/candidates/hand-back.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("caseload.change", "candidate.handed-back");

export const loader = shownInstead(handle, ({ candidateId = "" }) => paths.candidate(candidateId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const candidateId = params.candidateId ?? "";
  const given = await handBack(actor, candidateId);
  if (!given.ok && given.problem === "wrong-stage")
    return redirect(`${paths.candidate(candidateId)}?done=late`);
  found(given);
  return redirect(`${paths.candidate(candidateId)}?done=handed-back`);
}

export { default } from "~/http/no-page";
