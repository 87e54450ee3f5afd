import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { AdviceTakenBack } from "~/domain/guidance/forms";
import { access } from "~/domain/permissions/access";
import { takeBackAdvice } from "~/domain/vacancies/advice/take-back-advice.server";
import { found, invalid, readForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("vacancy.change", "advice.taken-back");

export const loader = shownInstead(handle, ({ vacancyId = "" }) => paths.vacancyAdvice(vacancyId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.vacancyId ?? "";
  const form = await readForm(request, AdviceTakenBack);
  if (!form.ok) return invalid(form);
  const back = await takeBackAdvice(actor, id, form.value.advice);
  if (!back.ok && back.problem !== "taken") found(back);
  return redirect(`${paths.vacancyAdvice(id)}?done=${back.ok ? "back" : "before"}`);
}

export { default } from "~/http/no-page";
