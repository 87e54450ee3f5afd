import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { listOwn, readListAsked } from "~/domain/vacancies/api/own-vacancy.server";
import { postVacancy } from "~/domain/vacancies/api/post-vacancy.server";
import { vacancyResource } from "~/domain/vacancies/api/resource";
import type { VacancyList } from "~/domain/vacancies/api/schemas";
import { readJson } from "~/http/read-json.server";
import { requireKey } from "~/http/require-key.server";
import { paths } from "~/paths";
import { baseUrl } from "~/platform/env.server";
import { refusalOf, vacancyAnswer } from "./answers.server";

export const handle = access(
  "vacancy.create",
  "vacancy.drafted",
  "vacancy.submitted",
  "vacancy.published",
  "vacancy.scheduled",
  "vacancy.edited",
  "vacancy.changed",
);

/** The employer's own vacancies, newest first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireKey(request, handle, context.address);
  const url = new URL(request.url);
  const asked = readListAsked(url.searchParams);
  const { vacancies, total, pages } = await listOwn(actor, asked);
  const query = new URLSearchParams(url.searchParams);
  query.set("page", String(asked.page + 1));
  const list: VacancyList = {
    vacancies: vacancies.map((vacancy) => vacancyResource(vacancy, baseUrl)),
    page: asked.page,
    pages,
    total,
    next: asked.page < pages ? `${baseUrl}${paths.apiVacancies}?${query}` : null,
  };
  return Response.json(list);
}

/** Makes a vacancy: 201, or 200 where its reference or its content was here already. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireKey(request, handle, context.address);
  const posted = await postVacancy(actor, await readJson(request));
  return posted.ok
    ? vacancyAnswer(actor, posted.value.id, posted.value.what === "made" ? 201 : 200)
    : refusalOf(posted);
}
