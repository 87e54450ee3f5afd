import type { Advert, Advice } from "./advice";
import { checkDemands } from "./checks/demands";
import { checkEquality } from "./checks/equality";
import { checkLength, checkTimeOpen } from "./checks/length";
import { checkMissing } from "./checks/missing";
import { checkWords } from "./checks/words";

const start = ({ at }: Advice) => at?.start ?? -1;
const size = ({ at, phrase }: Advice) => (at ? at.end - at.start : (phrase?.length ?? 0));

const samePhrase = ({ phrase = "" }: Advice) => phrase.toLowerCase().replace(/\s+/g, " ").trim();

/** One piece of advice a phrase, in reading order; of two that overlap, the longer of those that begin first. */
function onePerPhrase(found: readonly Advice[]): Advice[] {
  const said = new Set<string>();
  let readTo = 0;
  return [...found]
    .sort((one, other) => start(one) - start(other) || size(other) - size(one))
    .filter((advice) => {
      const overlaps = advice.at !== undefined && advice.at.start < readTo;
      if (overlaps || said.has(samePhrase(advice))) return false;
      said.add(samePhrase(advice));
      readTo = Math.max(readTo, advice.at?.end ?? 0);
      return true;
    });
}

/**
 * Suggestions for an advert: first about its title, then about phrases in the order they stand in the description,
 * then about the whole, then about what is missing. Pure, quick (a few milliseconds), and safe in the browser;
 * never throws, whatever the text, and never blocks: it is advice.
 */
export const checkAdvert = (advert: Advert): Advice[] => [
  ...onePerPhrase([...checkWords(advert), ...checkDemands(advert), ...checkEquality(advert)]),
  ...checkLength(advert),
  ...checkTimeOpen(advert),
  ...checkMissing(advert),
];
