import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { unsaveVacancy } from "~/domain/matching/desk/unsave-vacancy.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("match.save", "match.unsaved");

export const loader = shownInstead(handle, ({ candidateId = "" }) => paths.candidate(candidateId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { candidateId = "", vacancyId = "" } = params;
  found(await unsaveVacancy(actor, { candidateId, vacancyId }));
  return redirect(`${paths.candidate(candidateId)}?done=unsaved`);
}

export { default } from "~/http/no-page";
