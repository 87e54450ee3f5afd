import { boroughWithCode } from "~/domain/places/boroughs";
import { SECTORS } from "~/domain/taxonomy/sectors";
import type { VacancySearch } from "../public-search";
import type { FeedChoice } from "./feed-choice";

/** The feed that is nearest to a search: of its sector and its borough, where it has one of each. */
export const feedsOf = ({ sectors, boroughs }: Pick<VacancySearch, "sectors" | "boroughs">): FeedChoice => ({
  sector: (sectors.length === 1 && SECTORS.find(({ slug }) => slug === sectors[0])) || null,
  borough: (boroughs.length === 1 && boroughWithCode(boroughs[0] ?? "")) || null,
});
