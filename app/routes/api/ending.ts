import type { ActionFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { endNamed } from "~/domain/vacancies/api/end-named.server";
import { readJson } from "~/http/read-json.server";
import { requireKey } from "~/http/require-key.server";
import { refusalOf, vacancyAnswer } from "./answers.server";

export const handle = access(
  "vacancy.end",
  "vacancy.filled",
  "vacancy.closed",
  "vacancy.withdrawn",
  "vacancy.ending-told",
);

/** Ends a vacancy, and says how. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireKey(request, handle, context.address);
  const ended = await endNamed(actor, params.name ?? "", await readJson(request));
  return ended.ok ? vacancyAnswer(actor, ended.value.id) : refusalOf(ended);
}
