import { type RouteConfigEntry, route } from "@remix-run/route-config";

/** What employers' own systems use. `http/api-requests.server.ts` has the same addresses, with their methods. */
export const apiRoutes: RouteConfigEntry[] = [
  route("developers", "routes/api/developers.tsx"),
  route("api/v1/openapi.json", "routes/api/description.ts"),
  route("api/v1/vacancies", "routes/api/vacancies.ts"),
  route("api/v1/vacancies/:name", "routes/api/vacancy.ts"),
  route("api/v1/vacancies/:name/ending", "routes/api/ending.ts"),
];
