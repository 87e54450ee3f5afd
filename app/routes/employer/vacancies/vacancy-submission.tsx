import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { submitVacancy } from "~/domain/vacancies/submit-vacancy.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access(
  "vacancy.submit",
  "vacancy.submitted",
  "vacancy.scheduled",
  "vacancy.published",
  "vacancy.drafted",
);

export const loader = shownInstead(handle, ({ vacancyId = "" }) => paths.employerVacancy(vacancyId));

const news = { in_review: "submitted", scheduled: "scheduled", live: "live" } as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.vacancyId ?? "";
  const submitted = await submitVacancy(actor, id);
  // The second of two clicks: the page shows what the first did.
  if (!submitted.ok && submitted.problem === "wrong-stage") return redirect(paths.employerVacancy(id));
  if (!submitted.ok && submitted.problem === "not-allowed")
    return redirect(`${paths.employerVacancy(id)}?not=barred`);
  // The page before it lists what is missing or wrong by now, with links to mend it.
  if (!submitted.ok && submitted.problem === "invalid") return redirect(paths.checkVacancy(id));
  return redirect(`${paths.employerVacancy(id)}?done=${news[found(submitted).stage]}`);
}

export { default } from "~/http/no-page";
