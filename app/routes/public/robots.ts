import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { keptResponse } from "~/http/kept-response.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";
import { baseUrl, env } from "~/platform/env.server";

export const handle = access("page.read");

const A_DAY = 86_400;

/** Nothing of these is for a search engine: they need a sign-in or the link of a letter. */
const kept = [
  paths.account,
  "/alerts/",
  paths.board,
  paths.brokerage,
  "/consent/",
  "/demo",
  paths.employer,
  paths.hub,
  paths.operator,
  paths.partner,
  "/saved-searches/",
  paths.signIn,
];

const robots = [
  ...(env.DEMO ? ["# A demonstration: everything in it is invented, so nothing here is to be found."] : []),
  "User-agent: *",
  ...(env.DEMO ? ["Disallow: /"] : kept.map((path) => `Disallow: ${path}`)),
  "",
  `Sitemap: ${baseUrl}${paths.sitemap}`,
  "",
].join("\n");

/** What robots may read, and where the sitemap is. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return keptResponse(request, { body: robots, type: "text/plain", seconds: A_DAY });
}
