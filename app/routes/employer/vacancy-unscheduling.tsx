import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { unscheduleVacancy } from "~/domain/vacancies/schedule/unschedule-vacancy.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("vacancy.submit", "vacancy.unscheduled");

/** Somebody who comes here by the address bar is shown the vacancy. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return redirect(paths.employerVacancy(params.vacancyId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.vacancyId ?? "";
  const undone = await unscheduleVacancy(actor, id);
  if (!undone.ok && undone.problem === "wrong-stage")
    return redirect(`${paths.employerVacancy(id)}?not=moved`);
  found(undone);
  return redirect(`${paths.employerVacancy(id)}?done=unscheduled`);
}
