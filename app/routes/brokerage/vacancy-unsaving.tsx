import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { unsaveVacancy } from "~/domain/matching/desk/unsave-vacancy.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("match.save", "match.unsaved");

/** Somebody who comes here by the address bar is shown the candidate. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.candidate(params.candidateId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { candidateId = "", vacancyId = "" } = params;
  found(await unsaveVacancy(actor, { candidateId, vacancyId }));
  return redirect(`${paths.candidate(candidateId)}?done=unsaved`);
}
