import type { PageGiven } from "./page-forms";
import type { PageKey } from "./pages";
import { type KnowsTerms, type PickedPart, readPicked, unique } from "./picked";
import { expiriesOf, RIGHT_TO_WORK, type Written } from "./written";

type Given<Page extends PageKey> = PageGiven<Page>["given"];
type Answer = (record: Written, knows: KnowsTerms) => Partial<Written>;

/** A record once a page of it is answered. Nothing that the page does not ask is changed, but what follows from it. */
export function answered(record: Written, answer: PageGiven, knows: KnowsTerms): Written {
  const after = { ...record, ...changeOf(answer)(record, knows) };
  return { ...after, expiries: expiriesOf(after) };
}

function changeOf(answer: PageGiven): Answer {
  switch (answer.page) {
    case "person":
      return person(answer.given);
    case "work":
    case "skills":
    case "certificates":
      return picks[answer.page](answer.given);
    case "expiry":
      return days(answer.given);
    case "right-to-work":
      return rightToWork(answer.given);
    case "availability":
      return () => ({
        looking: answer.given.looking === "yes",
        availableFrom: answer.given.availableFrom ?? null,
      });
    case "hours":
      return hours(answer.given);
    case "notes":
      return (record) => ({ person: { ...record.person, notes: answer.given.notes || null } });
  }
}

const person =
  ({ reference, place, name, dateOfBirth, email, phone }: Given<"person">): Answer =>
  (record) => ({
    reference,
    // Somebody who lives where they lived keeps the very point that the record has.
    place: place.outcode === record.place.outcode ? record.place : place,
    person: { ...record.person, name, dateOfBirth: dateOfBirth ?? null, email, phone },
  });

const hours =
  ({ hoursFrom, hoursTo, payFloor, maxKm }: Given<"hours">): Answer =>
  () => ({ hoursMin: hoursFrom, hoursMax: hoursTo, payFloorPence: payFloor, maxKm });

const both = (one: readonly string[], other: readonly string[]) => unique([...one, ...other]);

const read = (given: Given<"work">, part: PickedPart, record: Written, knows: KnowsTerms) => {
  const picked = readPicked(given, part, knows, record);
  return { picked, words: picked.otherSkills };
};

const withWords = (record: Written, otherSkills: string[]) => ({ person: { ...record.person, otherSkills } });

/** What each picker's page settles; what belongs elsewhere joins what stands there. */
const picks = {
  work:
    (given: Given<"work">): Answer =>
    (record, knows) => {
      const { picked, words } = read(given, "occupations", record, knows);
      return {
        occupations: picked.occupations,
        ...withWords(record, both(record.person.otherSkills, words)),
      };
    },
  skills:
    (given: Given<"skills">): Answer =>
    (record, knows) => {
      const { picked, words } = read(given, "skills", record, knows);
      return {
        skills: picked.skills,
        licences: both(record.licences, picked.licences),
        qualifications: both(record.qualifications, picked.qualifications),
        ...withWords(record, words),
      };
    },
  certificates:
    (given: Given<"certificates">): Answer =>
    (record, knows) => {
      const { picked, words } = read(given, "certificates", record, knows);
      return {
        skills: both(record.skills, picked.skills),
        licences: picked.licences,
        qualifications: picked.qualifications,
        ...withWords(record, both(record.person.otherSkills, words)),
      };
    },
} as const;

const days =
  ({ days: typed }: Given<"expiry">): Answer =>
  ({ licences, qualifications, expiries }) => {
    const held = [...licences, ...qualifications];
    const kept = Object.entries(expiries).filter(([what]) => !held.includes(what));
    const given = held.flatMap((what) => (typed[what] ? [[what, typed[what]] as const] : []));
    return { expiries: Object.fromEntries([...kept, ...given]) };
  };

const rightToWork =
  ({ rightToWork: kind, until }: Given<"right-to-work">): Answer =>
  ({ person: before, expiries }) => {
    const { [RIGHT_TO_WORK]: _, ...others } = expiries;
    return {
      person: { ...before, rightToWork: kind === "not-yet" ? null : kind },
      expiries: kind === "limited" && until ? { ...others, [RIGHT_TO_WORK]: until } : others,
    };
  };
