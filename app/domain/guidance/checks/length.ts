import type { Advert, Advice } from "../advice";
import { readingAge, sizeOf } from "../reading-level";
import { sources } from "../sources";
import { adviceId } from "./finding";

/** Under this many words an advert seldom says what the days are like. */
export const fewestWords = 60;
/** Over this many words, most of it is read by nobody on a phone. */
const mostWords = 900;
/** Reading age above which we say something: that of somebody who has just left school. */
const oldestReader = 16;
/** Days open, from posting to closing, under which people who need help to apply miss out. */
const fewestDaysOpen = 7;

const day = 24 * 60 * 60 * 1000;
const article = "writing-adverts-people-answer";

/** Too short, too long, or hard to read. */
export function checkLength({ description }: Advert): Advice[] {
  const { words } = sizeOf(description);
  const about = { field: "description" as const, article };
  if (words < fewestWords)
    return [
      {
        ...about,
        id: adviceId("too-short"),
        rule: "too-short",
        kind: "length",
        says: `The description has ${words === 1 ? "1 word" : `${words} words`}, too few to say what the work is like.`,
        instead: "say what a usual day holds, who the person works with and what they learn",
        source: sources.acasHiring,
      },
    ];
  const long: Advice = {
    ...about,
    id: adviceId("too-long"),
    rule: "too-long",
    kind: "length",
    says: `The description has ${words} words, and most people stop long before that.`,
    instead: "keep what helps someone decide, and link to the rest",
    source: sources.clearLanguage,
  };
  return [...(words > mostWords ? [long] : []), ...checkReading(description)];
}

function checkReading(description: string): Advice[] {
  const age = readingAge(description);
  if (age === undefined || age <= oldestReader) return [];
  return [
    {
      id: adviceId("hard-to-read"),
      rule: "hard-to-read",
      kind: "reading",
      field: "description",
      says: `The words and sentences are so long that it reads easily only at about age ${age}.`,
      instead: "keep sentences under 20 words and use the words you would say aloud",
      source: sources.automatedReadability,
      article,
    },
  ];
}

/** Open for so short a time that people who need help to apply miss it. */
export function checkTimeOpen({ postedOn, closesOn }: Advert): Advice[] {
  if (!postedOn || !closesOn) return [];
  const days = Math.round((closesOn.getTime() - postedOn.getTime()) / day);
  if (days < 0 || days >= fewestDaysOpen) return [];
  return [
    {
      id: adviceId("closes-soon"),
      rule: "closes-soon",
      kind: "length",
      field: "closing",
      says: "The advert is open for less than a week, too short for people who need an adjustment or help to apply.",
      instead: "keep it open for two weeks",
      source: sources.adjustmentDuty,
      article: "digital-exclusion",
    },
  ];
}
