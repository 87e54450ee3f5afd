import { draftDefaults } from "~/domain/vacancies/draft-defaults";
import { filledIn } from "~/domain/vacancies/task-list/filled-in";
import type { VacancyPages } from "~/domain/vacancies/task-list/find-pages.server";
import type { PageKey } from "~/domain/vacancies/task-list/pages";
import type { Actor } from "~/platform/actor";

/** What a page first shows: what was saved; on one that nobody has filled in, the likely answer where there is one. */
export function firstAnswers(actor: Actor, page: PageKey, { vacancy, sites }: VacancyPages) {
  const saved = draftDefaults(vacancy);
  if (filledIn(vacancy).includes(page)) return saved;
  const [only, another] = sites;
  return {
    ...saved,
    payUnit: saved.payUnit ?? "hour",
    at: vacancy.at.length === 0 && only && !another ? { [only.id]: "1" } : saved.at,
    ...(actor.kind === "person"
      ? {
          referralContactName: saved.referralContactName ?? actor.name,
          referralContactEmail: saved.referralContactEmail ?? actor.email,
        }
      : {}),
  };
}
