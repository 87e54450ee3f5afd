import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { unscheduleVacancy } from "~/domain/vacancies/schedule/unschedule-vacancy.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("vacancy.submit", "vacancy.unscheduled");

export const loader = shownInstead(handle, ({ vacancyId = "" }) => paths.employerVacancy(vacancyId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.vacancyId ?? "";
  const undone = await unscheduleVacancy(actor, id);
  if (!undone.ok && undone.problem === "wrong-stage")
    return redirect(`${paths.employerVacancy(id)}?not=moved`);
  found(undone);
  return redirect(`${paths.employerVacancy(id)}?done=unscheduled`);
}

export { default } from "~/http/no-page";
