import { nameWords, samePhone } from "~/domain/candidates/person/identity";

type Known = { name: string; email: string | null; phone: string | null };

/** Words of a name so short that they are found in other words too: "Al", "de". */
const SHORT = 3;

/**
 * What of a person's a text for another borough gives away, in words for whoever wrote it; null where it gives nothing.
 * A word of their name counts as a word of its own; short words only with the whole name.
 */
export function namesThePerson(text: string, { name, email, phone }: Known): string | null {
  const written = nameWords(text);
  const own = nameWords(name);
  const named = own.some((word) => word.length >= SHORT && written.includes(word));
  if (named || (own.length > 0 && own.every((word) => written.includes(word)))) return "their name";
  if (email && text.toLowerCase().includes(email.trim().toLowerCase())) return "their email address";
  if (/\S+@\S+\.\S+/.test(text) && email) return "an email address";
  const figures = phone ? samePhone(phone) : "";
  const numbers = text.match(/\+?\d[\d\s()-]{7,}\d/g) ?? [];
  return figures && numbers.some((each) => samePhone(each) === figures) ? "their phone number" : null;
}

/** What to say of it beside the field. */
export const leaveOut = (given: string) =>
  `Leave out ${given}. Another borough reads this, and does not know who it is about`;
