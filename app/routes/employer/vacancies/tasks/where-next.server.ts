import { findPages } from "~/domain/vacancies/task-list/find-pages.server";
import type { PageKey } from "~/domain/vacancies/task-list/pages";
import { pageAfter } from "~/domain/vacancies/task-list/task-list";
import { found } from "~/http/form.server";
import { paths } from "~/paths";
import type { Actor } from "~/platform/actor";
import type { Then } from "./answers.server";

/** Where somebody goes who saved a page: on to what is not done, to check, or away. */
export async function whereNext(actor: Actor, id: string, page: PageKey, then: Then): Promise<string> {
  if (then === "site") return paths.newSite;
  if (then === "advice") return paths.vacancyAdvice(id);
  if (then === "later") return `${paths.vacancyTasks(id)}?done=saved`;
  const { vacancy, tasks } = found(await findPages(actor, id));
  if (vacancy.stage !== "draft") return `${paths.vacancyTasks(id)}?done=changed`;
  const next = pageAfter(page, tasks);
  return next ? paths.vacancyTask(id, next) : paths.checkVacancy(id);
}
