import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { changeVacancy } from "~/domain/vacancies/api/change-vacancy.server";
import { findOwnNamed } from "~/domain/vacancies/api/own-vacancy.server";
import { readJson } from "~/http/read-json.server";
import { requireKey } from "~/http/require-key.server";
import { refusalOf, vacancyAnswer, versionAsked } from "./answers.server";

export const handle = access(
  "vacancy.change",
  "vacancy.edited",
  "vacancy.changed",
  "vacancy.extended",
  "vacancy.submitted",
  "vacancy.published",
  "vacancy.scheduled",
);

/** One vacancy, by our id, the employer's own reference or our number. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireKey(request, handle, context.address);
  const vacancy = await findOwnNamed(actor, params.name ?? "");
  return vacancy.ok ? vacancyAnswer(actor, vacancy.value.id) : refusalOf(vacancy);
}

/** PUT sends it whole, PATCH what is to change. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireKey(request, handle, context.address);
  const changed = await changeVacancy(actor, {
    name: params.name ?? "",
    body: await readJson(request),
    part: request.method === "PATCH",
    version: versionAsked(request.headers),
  });
  return changed.ok ? vacancyAnswer(actor, changed.value.id) : refusalOf(changed);
}
