/** The words a reader sees in a letter's HTML, its inbox line included, without styles, comments or tags. For tests. */
export function visibleWords(html: string): string {
  return html
    .replace(/<!DOCTYPE[^>]*>|<!--[\s\S]*?-->|<style>[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

/** The sentences of a letter's plain text, its addresses left out. A line is a sentence where it has no full stop. */
export function sentences(text: string): string[] {
  return text
    .replace(/https?:\S+/g, "")
    .split(/(?<=[.?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\w/.test(sentence));
}

export const wordsOf = (words: string): string[] => words.match(/[\p{L}\p{N}’'£.-]*[\p{L}\p{N}]/gu) ?? [];

/** The mean number of words in a sentence. */
export function meanSentence(text: string): number {
  const all = sentences(text);
  return all.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0) / all.length;
}

/**
 * The age, in years, at which a text is readable: the Flesch–Kincaid grade (Kincaid and others, 1975) plus five.
 * Syllables are counted as groups of vowels, a silent last e left out: near enough for plain English.
 */
export function readingAge(text: string): number {
  const words = wordsOf(sentences(text).join(" "));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * meanSentence(text) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?<![l])e$/, "")
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
