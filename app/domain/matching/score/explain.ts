import type { Match } from "./score";

/** Why, in sentences to be said aloud: what stops it first, then each part that the vacancy asks for. */
export const reasons = ({ stops, parts }: Match): string[] => [
  ...stops.map(({ sentence }) => sentence),
  ...parts.filter(({ weight }) => weight > 0).map(({ sentence }) => sentence),
];

/** The bar in words, for those who hear the page: "Skills 34, wanted skills 13, occupation 18". */
export function barInWords({ parts }: Match) {
  const words = parts.map(({ label, points }) => `${label.toLowerCase()} ${points}`).join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
