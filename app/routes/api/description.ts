import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { openApi } from "~/domain/vacancies/api/openapi";
import { baseUrl } from "~/platform/env.server";

export const handle = access("page.read");

/** The API as OpenAPI 3.1 describes it, for anyone. */
export async function loader(_: LoaderFunctionArgs) {
  return Response.json(openApi(baseUrl), { headers: { "access-control-allow-origin": "*" } });
}
