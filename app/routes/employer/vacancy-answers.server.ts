import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import { articlesBeside } from "~/domain/guidance/articles.server";
import type { GuidedField } from "~/domain/guidance/fields";
import { findSites } from "~/domain/organisations/find-sites.server";
import { livingWageWords } from "~/domain/vacancies/beside-pay";
import { findNearOccupations, findOccupationNames } from "~/domain/vacancies/current-form.server";
import { vacancyFields } from "~/domain/vacancies/forms";
import type { Actor } from "~/platform/actor";
import { today } from "~/platform/clock";

const guided = ["title", "description", "skills", "pay", "hours", "closing"] as const;

/** What the vacancy form shows beside its questions: the actor's sites, occupations, today's wage, guidance. */
export async function besideVacancyForm(actor: Actor) {
  const articles = await Promise.all(
    guided.map(
      async (field): Promise<[GuidedField, { slug: string; title: string }[]]> => [
        field,
        (await articlesBeside(field)).map(({ slug, title }) => ({ slug, title })),
      ],
    ),
  );
  return {
    sites: await findSites(actor),
    occupations: await findOccupationNames(),
    wage: livingWageWords(today()),
    guidance: Object.fromEntries(articles) as Partial<Record<GuidedField, { slug: string; title: string }[]>>,
  };
}

export type BesideVacancyForm = Awaited<ReturnType<typeof besideVacancyForm>>;

type Answer = { data: SubmissionResult; init: ResponseInit | null };

/** The form again, its errors in the order of its questions, with near occupations where the typed one is unknown. */
export async function askAgain({ data: result, init }: Answer) {
  const error = result.error ?? {};
  const order = [...vacancyFields, ...Object.keys(error)].filter((name) => error[name]);
  return data(
    {
      result: { ...result, error: Object.fromEntries(order.map((name) => [name, error[name] ?? null])) },
      near: await findNearOccupations(result.initialValue?.occupation),
    },
    init ?? {},
  );
}
