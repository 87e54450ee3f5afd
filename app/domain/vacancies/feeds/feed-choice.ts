import { type Borough, boroughs } from "~/domain/places/boroughs";
import { SECTORS } from "~/domain/taxonomy/sectors";
import { ok, problem, type Result } from "~/platform/problems";

type Sector = (typeof SECTORS)[number];

/** What a feed keeps to; null for all of them. */
export type FeedChoice = { sector: Sector | null; borough: Borough | null };

/** A borough's name as an address may have it: "Tower Hamlets" is "tower-hamlets". */
const slugOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, "-");

/**
 * What an address asks of a feed: `sector` is a sector's slug, `borough` a borough's ONS code or its name.
 * @returns `not-found`, in words, for a sector or borough that there is not
 */
export function readFeedChoice(params: URLSearchParams): Result<FeedChoice> {
  const asked = { sector: params.get("sector") ?? "", borough: params.get("borough") ?? "" };
  const sector = SECTORS.find(({ slug }) => slug === asked.sector) ?? null;
  const borough =
    boroughs.find(({ code, name }) => code === asked.borough || slugOf(name) === slugOf(asked.borough)) ??
    null;
  if (asked.sector && !sector)
    return problem(
      "not-found",
      `There is no sector “${cut(asked.sector)}”. The sectors are: ${SECTORS.map(({ slug }) => slug).join(", ")}.`,
    );
  if (asked.borough && !borough)
    return problem(
      "not-found",
      `There is no borough “${cut(asked.borough)}” in London. The boroughs are: ${boroughs.map(({ name }) => slugOf(name)).join(", ")}.`,
    );
  return ok({ sector, borough });
}

const cut = (typed: string) => (typed.length > 60 ? `${typed.slice(0, 60)}…` : typed);

/** The query string of a choice. Read again, it is the same choice. */
export function feedQuery({ sector, borough }: FeedChoice): string {
  const said = new URLSearchParams({
    ...(sector ? { sector: sector.slug } : {}),
    ...(borough ? { borough: borough.code } : {}),
  }).toString();
  return said && `?${said}`;
}

/** "Open vacancies in Hackney: Hospitality". */
export const feedTitle = ({ sector, borough }: FeedChoice) =>
  `Open vacancies in ${borough?.name ?? "London"}${sector ? `: ${sector.name}` : ""}`;
