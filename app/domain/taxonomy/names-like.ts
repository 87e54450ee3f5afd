import type { Match } from "./look-up";
import type { Term } from "./terms";

/** A term that somebody may mean by what they have typed so far. */
export type Like = {
  id: string;
  label: string;
  /** Another of its names, by which it was met; null where its label was. */
  also: string | null;
};

/** Letters and figures alone, without capitals and accents, each word after a space. */
const plain = (text: string) =>
  ` ${text
    .normalize("NFKD")
    .replace(/[\p{M}'’`]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim()}`;

type Entry = { term: Term; label: string; names: string };

/** The names of terms, ready to be asked while somebody types. Reading ESCO's 13,896 skills takes some 200 ms, once. */
export const namesToAsk = (terms: readonly Term[]): readonly Entry[] =>
  terms.map((term) => ({
    term,
    label: plain(term.label),
    names: [term.label, ...term.altLabels].map(plain).join("\n"),
  }));

/** How well typed words meet a term, the least best; undefined where they do not. */
function rank({ label, names }: Entry, typed: string, words: readonly string[]): number | undefined {
  if (!words.every((word) => names.includes(word))) return undefined;
  if (label === typed) return 0;
  if (label.startsWith(typed)) return 1;
  if (words.every((word) => label.includes(word))) return 2;
  return `\n${names}`.includes(`\n${typed}`) ? 3 : 4;
}

/**
 * The terms with names whose words begin as the typed ones do, best first: those whose label begins so, those with it
 * inside, then by their other names. Shorter labels first.
 */
export function namesLike(typed: string, entries: readonly Entry[], most: number): Like[] {
  const asked = plain(typed);
  const words =
    asked.trim() === ""
      ? []
      : asked
          .trim()
          .split(" ")
          .map((word) => ` ${word}`);
  if (words.length === 0) return [];
  const met: { entry: Entry; at: number }[] = [];
  for (const entry of entries) {
    const at = rank(entry, asked, words);
    if (at !== undefined) met.push({ entry, at });
  }
  return met
    .sort(
      (a, b) =>
        a.at - b.at ||
        a.entry.label.length - b.entry.label.length ||
        (a.entry.label < b.entry.label ? -1 : 1),
    )
    .slice(0, most)
    .map(({ entry: { term, label } }) => ({
      id: term.id,
      label: term.label,
      also: words.every((word) => label.includes(word))
        ? null
        : (term.altLabels.find((name) => words.every((word) => plain(name).includes(word))) ?? null),
    }));
}

/** What a recogniser makes of a whole phrase, as such terms: it forgives spelling. */
export const likeMatches = (matches: readonly Match[], label: (id: string) => string): Like[] =>
  matches.map(({ id, name }) => ({ id, label: label(id), also: name === label(id) ? null : name }));
