import { SPELLINGS } from "./spellings";

/**
 * One word without its dress: no accents, no capitals, no apostrophe, singular, and one of its spellings.
 * "Nurses'" → "nurse", "Paediatric" → "pediatric", "ADVISORS" → "adviser". Both sides of every comparison
 * go through it, so it need only be consistent, not correct English.
 */
export function foldWord(word: string): string {
  const plain = bare(word);
  const singular = SPELLINGS.get(plain) ?? singularOf(plain);
  return spelled(SPELLINGS.get(singular) ?? singular);
}

/**
 * `foldWord` that remembers, for building an index of a hundred thousand names out of some thirty thousand words. Not
 * for what people type: nothing of that is to stay behind.
 */
export function foldingOnce(): (word: string) => string {
  const folded = new Map<string, string>();
  return (word) => {
    const known = folded.get(word);
    if (known !== undefined) return known;
    const now = foldWord(word);
    folded.set(word, now);
    return now;
  };
}

// Upper before lower case, so that letters with several forms (ß, ſ) end the same from any start.
const bare = (word: string) =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .toLowerCase()
    .replace(/['’`]s$/u, "")
    .replace(/['’`]/gu, "");

function singularOf(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(sses|xes|ches|shes|zes)$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]men$/.test(word)) return `${word.slice(0, -2)}an`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

// British and American: anaesthetic/anesthetic, organise/organize, oestrogen/estrogen.
const spelled = (word: string) =>
  word
    .replace(/(.|^)[ao]e(?=[a-z]{2})/g, (_, before: string) => `${before}e`)
    .replace(/iz(e|er|ed|ing|ation|ational)$/, "is$1");

/** Forms of verbs of work that no ending tells. "Made", "did" and the like are left out where they may be other words. */
const IRREGULAR = new Map(
  (
    "built build,bought buy,caught catch,cut cut,dealt deal,drawn draw,drew draw,driven drive,drove drive,fed feed," +
    "fitted fit,gave give,given give,grew grow,grown grow,held hold,kept keep,knew know,laid lay,led lead,made make," +
    "making make,met meet,ran run,rode ride,sewn sew,sold sell,spoke speak,spoken speak,swept sweep,taken take," +
    "taking take,taught teach,took take,understood understand,wrote write,written write,writing write"
  )
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/**
 * The stem shared by the forms of a verb: "manage", "managed", "managing" → "manag".
 * Used only inside phrases of two words or more, where the other words keep the sense.
 */
export function verbStem(said: string): string {
  const folded = IRREGULAR.get(said) ?? said;
  const root =
    folded.length > 5 && folded.endsWith("ing")
      ? folded.slice(0, -3)
      : folded.length > 4 && folded.endsWith("ed")
        ? folded.slice(0, -2)
        : folded.length > 4 && folded.endsWith("e")
          ? folded.slice(0, -1)
          : folded;
  return root.length > 3 && root.at(-1) === root.at(-2) ? root.slice(0, -1) : root;
}
