import type { Advert, Advice } from "./advice";
import { checkAdvert } from "./check-advert";
import { fewestWords } from "./checks/length";
import { sizeOf } from "./reading-level";

const ofWords = new Set<Advice["kind"]>(["words", "demand", "reading"]);

/**
 * Advice on an advert that is still being written. That it is short, or does not say this or that yet, is no news to
 * somebody in the middle of it: such advice waits until the text is long enough to be whole.
 * @param wordsAlone leaves out for good what other pages of a form ask: pay, hours, dates, access
 */
export function adviceAsTyped(advert: Advert, wordsAlone: boolean): Advice[] {
  const advice = checkAdvert(advert);
  const whole = sizeOf(advert.description).words >= fewestWords;
  if (!whole) return advice.filter(({ kind }) => kind === "words" || kind === "demand");
  return wordsAlone ? advice.filter(({ kind, rule }) => ofWords.has(kind) || rule === "too-long") : advice;
}
