import { z } from "zod";
import { optionalWholeNumber, wholeNumber } from "../form-fields";
import { workModes } from "../work-modes";
import type { Given } from "./given";
import { isNumber, type Rules } from "./judge";
import type { Part } from "./parts";

const mostPlaces = 200;

export const workMode = z.enum(workModes, { error: "Choose where the work is done" }).default("on_site");
export const places = wholeNumber(
  "Enter how many people you want to take on",
  "The number of places",
  1,
  mostPlaces,
);

/** The questions of "Where it is", of a draft: how many at each site, by its id. */
export const whereShape = {
  at: z.record(z.uuid(), optionalWholeNumber("The number of places", 0, mostPlaces)).default({}),
  workMode,
};

/** The same of one that is submitted, whose site is settled. */
export const whereSubmittedShape = { places, workMode };

const partsIn = (at: unknown): Part[] =>
  Object.entries((at ?? {}) as Record<string, unknown>).flatMap(([siteId, count]) =>
    isNumber(count) && count > 0 ? [{ siteId, places: count }] : [],
  );

export const whereRules: Rules = {
  at: ({ at }, { saved }) => {
    // A number that is wrong by itself is told beside its site.
    if (typeof at !== "object" || at === null) return null;
    const parts = partsIn(at);
    if (parts.length === 0) return "Enter how many people you want at one site or more";
    const sites = saved?.sites ?? [];
    return parts.every(({ siteId }) => sites.includes(siteId))
      ? null
      : "One of these sites is closed or not yours. Choose among those below";
  },
};

/** The sites answered, in the order in which the employer has them. */
export const partsOf = ({ at }: Given<typeof whereShape>, sites: readonly string[]): Part[] =>
  partsIn(at).sort((a, b) => sites.indexOf(a.siteId) - sites.indexOf(b.siteId));
