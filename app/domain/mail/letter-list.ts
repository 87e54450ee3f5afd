import type { LetterStatus } from "~prisma/generated/enums";

/** The outbox's states, as an operator reads them; the ones that need looking at first. */
export const statusWords = {
  failed: "Failed",
  queued: "Waiting",
  sending: "Being sent",
  sent: "Sent",
} as const satisfies Record<LetterStatus, string>;

export const isStatus = (word: string): word is LetterStatus => Object.hasOwn(statusWords, word);

/** A letter's name as words: "Consent request". */
export const letterWords = (name: string) => {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The letters that go to a resident, whose address says that a brokerage supports them or that they look for work. */
const toResidents: readonly string[] = [
  "consent-request",
  "consent-reminder",
  "consent-receipt",
  "consent-taken-back",
  "consent-ended-resident",
  "saved-search-confirm",
  "saved-search-on",
  "new-vacancies",
  "rights-noted",
  "rights-answered",
  "rights-removed",
];

/** To whom, as far as an operator needs it: a resident's address keeps only where it is read. */
export function addressee(name: string, to: string) {
  // What stands in place of an address once it is forgotten.
  if (to.startsWith("removed:")) return "(removed)";
  return toResidents.includes(name) ? `a resident, at ${to.slice(to.lastIndexOf("@") + 1)}` : to;
}

/** What the mail server said; servers repeat the address, so a resident's is taken out. */
export const errorWords = (name: string, to: string, error: string | null) =>
  error && (toResidents.includes(name) ? error.replaceAll(to, "the address") : error);
