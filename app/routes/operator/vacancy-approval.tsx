import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { approveVacancy } from "~/domain/vacancies/approve-vacancy.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("vacancy.review", "vacancy.published", "organisation.verified");

export const loader = shownInstead(handle, ({ vacancyId = "" }) => paths.reviewVacancy(vacancyId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.vacancyId ?? "";
  const approved = await approveVacancy(actor, id);
  if (!approved.ok && approved.problem === "wrong-stage") return redirect(paths.reviewVacancy(id));
  if (!approved.ok && approved.problem === "invalid")
    return redirect(`${paths.reviewVacancy(id)}?not=closing-passed`);
  found(approved);
  return redirect(`${paths.operator}?done=approved`);
}

export { default } from "~/http/no-page";
