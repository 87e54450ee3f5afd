import type { MultiSearchQuery } from "meilisearch";
import type { Ask } from "./engine";
import { atLeast, equals, isOneOf, within } from "./meilisearch-filter";

/** Skills that are looked for one by one; the lighter ones are looked for together, and order what was found. */
const TELLING = 6;
/** Metres beyond which nobody is looked for; how far each can travel is looked at afterwards. */
const BOUND = 60_000;
/** Hits of each search: enough that our own order decides, and no more than the server gives. */
const hits = (limit: number) => Math.min(1000, Math.max(200, limit));

/**
 * The searches that together find who is worth scoring. The engine sorts but can't add up, so it is asked for those
 * who have all of the telling terms, then for those who lack one, and so on down to those who have anything at all,
 * each time the nearest first. There are filters only and no words, so its limit of ten words is never met.
 */
export function searchesFor(ask: Ask, indexUid: string): MultiSearchQuery[] {
  const skills = ask.skills.map(({ id }) => id);
  const occupations = ask.occupations.map(({ id }) => id);
  const either = occupations.length > 0 ? [isOneOf("occupations", occupations)] : [];
  const telling = [...skills.slice(0, TELLING).map((id) => equals("skills", id)), ...either];
  const anything = skills.length > 0 ? [isOneOf("skills", skills), ...either] : either;
  const always = [
    ...(ask.brokerages === null ? [] : [isOneOf("brokerageId", ask.brokerages)]),
    ...ask.licences.map((licence) => equals("licences", licence)),
    ...(ask.near ? [within(BOUND, ask.near)] : []),
  ];
  return telling.map((_, lacking) => {
    const least = telling.length - lacking;
    return {
      indexUid,
      filter: [...always, least > 1 ? atLeast(least, telling) : atLeast(1, anything)],
      limit: hits(ask.limit),
      attributesToRetrieve: ["id", "skills", "occupations", "maxKm", "_geo"],
      ...(ask.near ? { sort: [`_geoPoint(${ask.near.latitude}, ${ask.near.longitude}):asc`] } : {}),
    };
  });
}
