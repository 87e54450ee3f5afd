import type { LoaderFunctionArgs } from "@remix-run/node";
import { findArticles } from "~/domain/guidance/articles.server";
import { access } from "~/domain/permissions/access";
import { findLiveAddresses } from "~/domain/vacancies/feeds/find-live-addresses.server";
import { keptResponse } from "~/http/kept-response.server";
import { requireActor } from "~/http/require-actor.server";
import { type SitemapPage, sitemapOf } from "~/http/sitemap.server";
import { paths } from "~/paths";
import { today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";

export const handle = access("page.read");

const AN_HOUR = 3_600;

/** Pages for anyone that are always there. */
const always = [
  paths.home,
  paths.vacancies,
  paths.guidance,
  paths.advertCheck,
  paths.boroughsAndPartners,
  paths.matchingKnows,
  paths.privacy,
  paths.accessibility,
];

/** What search engines may find: open vacancies, articles, and the pages for anyone. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const vacancies = await findLiveAddresses(actor, today());
  const articles = await findArticles();
  const pages: SitemapPage[] = [
    ...always.map((path) => ({ url: baseUrl + path })),
    ...articles.map(({ slug, reviewed }) => ({ url: baseUrl + paths.article(slug), lastmod: reviewed })),
    ...vacancies.map(({ id, updatedAt }) => ({
      url: baseUrl + paths.publicVacancy(id),
      lastmod: updatedAt.toISOString(),
    })),
  ];
  const part = new URL(request.url).searchParams.get("part");
  const body = await sitemapOf(
    pages,
    part === null ? undefined : Number(part),
    (number) => `${baseUrl}${paths.sitemap}?part=${number}`,
  );
  if (body === null) throw new Response("There is no such part of the sitemap.", { status: 404 });
  return keptResponse(request, { body, type: "application/xml", seconds: AN_HOUR });
}
