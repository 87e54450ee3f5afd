import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { Taking } from "~/domain/candidates/caseload-forms";
import { takeOntoCaseload } from "~/domain/candidates/take-onto-caseload.server";
import { access } from "~/domain/permissions/access";
import { found, readForm, refusal } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";

export const handle = access("caseload.change", "candidate.taken-on");

export const loader = shownInstead(handle, ({ candidateId = "" }) => paths.candidate(candidateId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const candidateId = params.candidateId ?? "";
  const form = await readForm(request, Taking);
  if (!form.ok) throw refusal(problem("invalid"));
  const taken = await takeOntoCaseload(actor, { candidateId, from: form.value.from ?? null });
  if (!taken.ok && taken.problem === "wrong-stage")
    return redirect(`${paths.candidate(candidateId)}?done=late`);
  found(taken);
  return redirect(`${paths.candidate(candidateId)}?done=taken`);
}

export { default } from "~/http/no-page";
