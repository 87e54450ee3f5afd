import type { ActionFunctionArgs } from "@remix-run/node";
import { adviceAsTyped } from "~/domain/guidance/advice-as-typed";
import { AdvertAsTyped } from "~/domain/guidance/forms";
import { access } from "~/domain/permissions/access";
import { advertToCheck } from "~/domain/vacancies/advice/advert-to-check";
import { adviceFor } from "~/domain/vacancies/advice/advice-for.server";
import { findOwnVacancy } from "~/domain/vacancies/find-vacancy.server";
import { answerAdvice } from "~/http/advice-answer.server";
import { found, invalid, readForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";

export const handle = access("vacancy.read-own");

export const loader = shownInstead(handle, ({ vacancyId = "" }) => paths.vacancyAdvice(vacancyId));

/** Advice on the words of a vacancy while they are typed, but for what was set aside. Nothing is kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const vacancy = found(await findOwnVacancy(actor, params.vacancyId ?? ""));
  const form = await readForm(request, AdvertAsTyped);
  if (!form.ok) return invalid(form);
  const { title, description } = form.value;
  const typed = { ...vacancy, title: title || vacancy.title, description };
  const open = new Set((await adviceFor(actor, typed)).open.map(({ id }) => id));
  const advice = adviceAsTyped(advertToCheck(typed, today()), true).filter(({ id }) => open.has(id));
  return answerAdvice(description, advice);
}
