import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { finishCandidate } from "~/domain/candidates/task-list/finish-candidate.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("candidate.create", "candidate.created");

export const loader = shownInstead(handle, ({ candidateId = "" }) => paths.checkCandidate(candidateId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.candidateId ?? "";
  const finished = await finishCandidate(actor, id);
  // The page to check says which pages are left.
  if (!finished.ok && finished.problem === "invalid") return redirect(paths.checkCandidate(id));
  return redirect(`${paths.candidate(found(finished).id)}?done=added`);
}

export { default } from "~/http/no-page";
