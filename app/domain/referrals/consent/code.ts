/**
 * What a code is made of: figures and capital letters that no ear or eye takes for another. No vowels, so that a code
 * spells nothing; no 0, 1, B, O, Q, S or Z.
 */
export const codeLetters = "23456789CDFGHJKMNPRTVWXY";

/** Nine of 24 letters: 41 bits. */
export const CODE_LENGTH = 9;

/** What people write or hear instead of a letter that is there. */
const misread: Record<string, string> = { S: "5", Z: "2", B: "8", U: "V" };

/** A code as it is kept in mind by the service: capitals without gaps; null where it can't be one of ours. */
export function plainCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s.,–—_-]/g, "")
    .replace(/[SZBU]/g, (letter) => misread[letter] ?? letter);
  const fits = plain.length === CODE_LENGTH && [...plain].every((letter) => codeLetters.includes(letter));
  return fits ? plain : null;
}

/** As it is written and read out: "KX4-92T-N7M". */
export const groupedCode = (plain: string) => plain.match(/.{1,3}/g)?.join("-") ?? plain;
