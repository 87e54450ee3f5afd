import { sayDay } from "~/platform/day-words";
import { wantedHours } from "../wanted-hours";
import type { PageKey } from "./pages";
import { hasRunOut, RIGHT_TO_WORK, type Written } from "./written";

/** One answer: its question's name in the form, the question in a word or two, and what stands; null for nothing. */
export type Answer = { field: string; label: string; words: string | null };

type Say = (record: Written, knows: Saying) => Answer[];
/** What words are said with. `today` is an ISO day. */
export type Saying = { label: (id: string) => string; today: string };

const answer = (field: string, label: string, words: string | null | undefined): Answer => ({
  field,
  label,
  words: words || null,
});

const listed = (ids: readonly string[], { label }: Saying) => ids.map(label).join("\n");

/** "Until 3 March 2027", or that it ran out. */
export const untilWords = (day: string, today: string) =>
  hasRunOut(day, today) ? `Ran out on ${sayDay(day)}` : `Until ${sayDay(day)}`;

/** Whether somebody's right to work was seen, and until when it holds. `today` is an ISO day. */
export function rightToWorkWords({ person, expiries }: Pick<Written, "person" | "expiries">, today: string) {
  const until = expiries[RIGHT_TO_WORK];
  if (person.rightToWork === "limited")
    return until ? `Seen. ${untilWords(until, today)}` : "Seen, for a time";
  return person.rightToWork === "unlimited" ? "Seen, with no end date" : "Not seen yet";
}

/** Pence an hour, as pounds. */
const payWords = (pence: number | null) =>
  pence === null ? "Any pay" : `£${(pence / 100).toFixed(2)} an hour`;

const pages: Record<PageKey, Say> = {
  person: ({ reference, person, place }) => [
    answer("reference", "Reference", reference),
    answer("name", "Name", person.name),
    answer("dateOfBirth", "Date of birth", person.dateOfBirth && sayDay(person.dateOfBirth)),
    answer("email", "Email address", person.email),
    answer("phone", "Phone number", person.phone),
    answer("place", "Lives in", place.outcode),
  ],
  work: (record, saying) => [answer("lines", "Work", listed(record.occupations, saying))],
  skills: (record, saying) => [
    answer("lines", "Skills", listed(record.skills, saying)),
    answer("lines", "In their own words", record.person.otherSkills.join("\n")),
  ],
  certificates: (record, saying) => [
    answer("lines", "Licences", listed(record.licences, saying)),
    answer("lines", "Qualifications", listed(record.qualifications, saying)),
  ],
  expiry: ({ licences, qualifications, expiries }, { label, today }) =>
    [...licences, ...qualifications].map((id) =>
      answer(`days.${id}`, label(id), expiries[id] ? untilWords(expiries[id], today) : "No last day"),
    ),
  "right-to-work": (record, { today }) => [
    answer("rightToWork", "Right to work", rightToWorkWords(record, today)),
  ],
  availability: ({ looking, availableFrom }) => [
    answer("looking", "Looking for work", looking ? "Yes" : "No"),
    answer("availableFrom", "Can start", availableFrom ? sayDay(availableFrom) : "At once"),
  ],
  hours: (record) => [
    answer("hoursFrom", "Hours", wantedHours(record)),
    answer("payFloor", "Lowest pay", payWords(record.payFloorPence)),
    answer("maxKm", "Can travel", `${record.maxKm} km`),
  ],
  notes: ({ person }) => [answer("notes", "Notes", person.notes)],
};

/** What a page holds, question by question. */
export const answersOf = (record: Written, page: PageKey, saying: Saying): Answer[] =>
  pages[page](record, saying);

export type Difference = { name: string; field: string; was: string | null; is: string | null };

/** Where two states of a record differ on a page, in words. */
export function differencesOf(before: Written, after: Written, page: PageKey, saying: Saying): Difference[] {
  const [was, is] = [answersOf(before, page, saying), answersOf(after, page, saying)];
  const labels = [...new Set([...was, ...is].map(({ label }) => label))];
  return labels.flatMap((field) => {
    const [old, now] = [was, is].map((list) => list.find(({ label }) => label === field)?.words ?? null);
    return old === now ? [] : [{ name: field, field, was: old ?? null, is: now ?? null }];
  });
}
