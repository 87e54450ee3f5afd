import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import { linksBeside } from "~/domain/guidance/articles.server";
import { findSites } from "~/domain/organisations/find-sites.server";
import { livingWageWords } from "~/domain/vacancies/beside-pay";
import {
  findNearOccupations,
  findOccupationNames,
  findOfferedSkills,
} from "~/domain/vacancies/current-form.server";
import { type VacancyForm, vacancyFields } from "~/domain/vacancies/forms";
import type { readForm } from "~/http/form.server";
import type { Actor } from "~/platform/actor";
import { today } from "~/platform/clock";

const guided = ["kind", "title", "description", "skills", "pay", "hours", "closing", "interviews"] as const;

/** What the vacancy form shows beside its questions: the actor's sites, occupations, today's wage, guidance. */
export async function besideVacancyForm(actor: Actor) {
  return {
    sites: await findSites(actor),
    occupations: await findOccupationNames(),
    wage: livingWageWords(today()),
    guidance: await linksBeside(guided),
  };
}

export type BesideVacancyForm = Awaited<ReturnType<typeof besideVacancyForm>>;

type Sent = Pick<Awaited<ReturnType<typeof readForm<VacancyForm>>>, "submission">;
type Answer = { data: SubmissionResult; init: ResponseInit | null };

/**
 * The answer to a form that was sent to find skills in its description, or to put them away, and not to be saved: the
 * form as it was typed, not judged. Undefined where it was sent to be saved.
 */
export async function answerUnsaved({ submission }: Sent) {
  const { then, description } = submission.payload;
  if (then !== "offer" && then !== "dismiss") return undefined;
  const result = submission.reply();
  const near = await findNearOccupations(result.initialValue?.occupation);
  const wrong = textOf(description).trim() ? result.error?.description : ["Describe the work, and ask again"];
  if (then === "offer" && wrong)
    return data(
      { result: { ...result, error: { description: wrong } }, near, offers: null },
      { status: 400 },
    );
  return data({
    result: { ...result, error: {} },
    near,
    offers: then === "offer" ? { found: await offersOf(submission), asked: true } : null,
  });
}

/** The form again, its errors in the order of its questions, with what stood beside them. */
export async function askAgain({ data: result, init }: Answer, { submission }: Sent) {
  const error = result.error ?? {};
  const order = [...vacancyFields, ...Object.keys(error)].filter((name) => error[name]);
  return data(
    {
      result: { ...result, error: Object.fromEntries(order.map((name) => [name, error[name] ?? null])) },
      near: await findNearOccupations(result.initialValue?.occupation),
      offers:
        submission.payload.offering === "on" ? { found: await offersOf(submission), asked: false } : null,
    },
    init ?? {},
  );
}

const offersOf = ({ payload }: Sent["submission"]) =>
  findOfferedSkills({
    description: textOf(payload.description),
    essential: textOf(payload.essential),
    desirable: textOf(payload.desirable),
  });

const textOf = (value: unknown) => (typeof value === "string" ? value : "");
