import type { Stage } from "../stages";

/** How places were filled that nobody was put forward for here. */
export const howFilledWords = {
  "own-advert": "Our own website or advert",
  "job-board": "Another job board",
  jobcentre: "A Jobcentre",
  agency: "A recruitment agency",
  recommended: "Somebody recommended them",
  inside: "Somebody who worked here already",
  "training-provider": "A college or training provider",
  other: "Another way",
} as const;
export type HowFilled = keyof typeof howFilledWords;

/** Why places were left. */
export const whyNotFilledWords = {
  nobody: "Nobody applied or was put forward",
  skills: "People did not have the skills we need",
  "turned-down": "People turned it down, or did not come",
  terms: "The hours, the pay or the place did not suit people",
  "no-longer": "The work is not on offer any more",
  changed: "We need something else now",
  other: "Another reason",
} as const;
export type WhyNotFilled = keyof typeof whyNotFilledWords;

/** How a vacancy ended, as its employer says. `how` goes with places filled otherwise, `why` with places left. */
export type Ending = {
  throughUs: number;
  otherwise: number;
  how: HowFilled | null;
  why: WhyNotFilled | null;
  words: string | null;
};

/** How many places are left. More people than places may have been taken on. */
export const placesLeft = (
  { throughUs, otherwise }: Pick<Ending, "throughUs" | "otherwise">,
  places: number,
) => Math.max(0, places - throughUs - otherwise);

/** The stage that follows from the answers: filled when every place is, withdrawn when nobody was taken on for work that is gone. */
export function stageAfter(
  ending: Ending,
  places: number,
): Extract<Stage, "filled" | "closed" | "withdrawn"> {
  if (placesLeft(ending, places) === 0) return "filled";
  const nobody = ending.throughUs + ending.otherwise === 0;
  return nobody && ending.why === "no-longer" ? "withdrawn" : "closed";
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const count = (places: number) => `${places} ${places === 1 ? "place" : "places"}`;

/** The answers in sentences: "2 of 3 places filled: 1 through Front Door, 1 another way (a recruitment agency)." */
export function sayEnding(ending: Ending, places: number): string {
  const { throughUs, otherwise, how, why, words } = ending;
  const left = placesLeft(ending, places);
  const filled = throughUs + otherwise;
  const ways = [
    throughUs > 0 && `${throughUs} through Front Door`,
    otherwise > 0 &&
      `${otherwise} another way${how && how !== "other" ? ` (${lower(howFilledWords[how])})` : ""}`,
  ].filter(Boolean);
  const first =
    filled === 0
      ? `Not filled: ${count(places)}.`
      : `${left === 0 && filled > places ? `${filled} people taken on for ${count(places)}` : `${filled} of ${count(places)} filled`}: ${ways.join(", ")}.`;
  return [first, left > 0 && why && why !== "other" && `${whyNotFilledWords[why]}.`, words]
    .filter(Boolean)
    .join(" ");
}

/** Why places were left, as one column keeps it: the key, and what was said beside it. */
export const whyColumn = ({ why, words }: Pick<Ending, "why" | "words">) =>
  why && (words ? `${why}: ${words}` : why);

const isWhy = (key: string): key is WhyNotFilled => Object.hasOwn(whyNotFilledWords, key);

/** The same read back; null where the column holds nothing that we know. */
export function whyOf(column: string | null): (Pick<Ending, "words"> & { why: WhyNotFilled }) | null {
  const [, key = "", words = null] = /^([a-z-]+)(?:: ([\s\S]*))?$/.exec(column ?? "") ?? [];
  return isWhy(key) ? { why: key, words } : null;
}
