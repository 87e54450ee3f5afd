import { innerLocalities } from "./inner-localities";
import { namesElsewhere, outerLocalities } from "./outer-localities";

/** A name as it is compared: small letters, no apostrophes, "and" for "&", "st" for "St." and "Saint". */
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’‘`]/g, "")
    .replace(/&/g, " and ")
    .replace(/\bsaint\b/g, "st")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const outcodeByName = new Map<string, string | null>(
  `${innerLocalities}${outerLocalities}`
    .trim()
    .split(/\n+/)
    .flatMap((line) => {
      const [outcode = "", names = ""] = line.split(": ");
      return names.split(", ").map((name): [string, string] => [fold(name), outcode.trim()]);
    }),
);
for (const name of namesElsewhere) outcodeByName.set(fold(name), null);

// The longest name first, so that "Bromley by Bow" is not read as "Bromley".
const longestFirst = [...outcodeByName.keys()].sort((a, b) => b.length - a.length);
const anyName = new RegExp(`\\b(?:${longestFirst.join("|")})\\b`);

/**
 * The outcode of the first London locality or hospital that a place's name mentions: SE5 for "Denmark Hill,
 * London". Null when it mentions none, or only London as a whole.
 */
export function outcodeOfLocality(text: string): string | null {
  // A ward is named after a place far from its hospital as often as not.
  const place = fold(text).replace(/\b\w+ ward\b/g, " ");
  const [name = ""] = anyName.exec(place) ?? [];
  return outcodeByName.get(name) ?? null;
}
