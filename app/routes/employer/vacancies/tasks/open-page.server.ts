import { redirect } from "@remix-run/node";
import { findPages } from "~/domain/vacancies/task-list/find-pages.server";
import { settledness } from "~/domain/vacancies/task-list/knows-page.server";
import { isPage, pagesOf } from "~/domain/vacancies/task-list/pages";
import { found } from "~/http/form.server";
import { paths } from "~/paths";
import type { Actor } from "~/platform/actor";

/** The page that an address names, of a vacancy that can be changed; else the visitor is sent to where it stands. */
export async function openPage(actor: Actor, params: { vacancyId?: string; page?: string }) {
  const pages = found(await findPages(actor, params.vacancyId ?? ""));
  const { id, stage, type } = pages.vacancy;
  if (settledness(stage) === null) throw redirect(paths.employerVacancy(id));
  const { page = "" } = params;
  if (!isPage(page) || !pagesOf(type).includes(page)) throw redirect(paths.vacancyTasks(id));
  return { page, pages };
}
