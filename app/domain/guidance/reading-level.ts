/** Sizes of a text, as a reader would count them. */
type TextSize = { letters: number; words: number; sentences: number };

/**
 * Counts letters and digits, words, and sentences. A line break ends a sentence, because adverts are full of
 * bullet points without full stops; lines without a word count for nothing.
 */
export function sizeOf(text: string): TextSize {
  let letters = 0;
  let words = 0;
  let sentences = 0;
  for (const sentence of text.split(/[.!?]+(?=\s|$)|\n+/)) {
    const found = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
    if (!found) continue;
    sentences += 1;
    words += found.length;
    for (const word of found) letters += word.replace(/['’-]/g, "").length;
  }
  return { letters, words, sentences };
}

/**
 * The age at which a reader finds the text comfortable, in years, from 5 upwards; nothing for a text without words.
 * Automated Readability Index, a school grade: 4.71 letters per word + 0.5 words per sentence − 21.43
 * (R. J. Senter and E. A. Smith, AMRL-TR-66-220, 1967). American grade 1 is age 6, so five years are added.
 */
export function readingAge(text: string): number | undefined {
  const { letters, words, sentences } = sizeOf(text);
  if (words === 0) return undefined;
  const grade = 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;
  return Math.max(5, Math.ceil(grade) + 5);
}

/** How the reading age is worked out, in words for whoever wants to know; the source is `sources.automatedReadability`. */
export const readingFormula =
  "The Automated Readability Index: 4.71 × letters in a word + 0.5 × words in a sentence − 21.43. It gives an American school year, so we add five for the age. It counts length and knows nothing of sense.";
