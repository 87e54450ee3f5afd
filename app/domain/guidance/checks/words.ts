import type { Advert, Advice } from "../advice";
import { ableistWords } from "../lists/ableist";
import { ageWords } from "../lists/age";
import { backgroundWords } from "../lists/background";
import { feminineStems, genderedNames, masculineStems, masculineWords } from "../lists/gender";
import { jargon } from "../lists/jargon";
import { adviseOn } from "./finding";

const everyAdvert = [genderedNames, ageWords, ableistWords, jargon, backgroundWords];

const howMany = (text: string, stems: RegExp) =>
  new Set([...text.toLowerCase().matchAll(stems)].map(([word]) => word)).size;

/** Whether an advert uses more different masculine-coded words than feminine-coded ones. */
function leansMasculine({ title, description }: Pick<Advert, "title" | "description">): boolean {
  const text = `${title}\n${description}`;
  return howMany(text, masculineStems) > howMany(text, feminineStems);
}

/** Words that put people off, from our own lists. */
export const checkWords = (advert: Advert): Advice[] =>
  adviseOn(advert, leansMasculine(advert) ? [...everyAdvert, masculineWords] : everyAdvert);
