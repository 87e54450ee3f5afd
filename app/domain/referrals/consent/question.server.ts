import type { Tx } from "~/platform/actor.server";
import { dateToDay, londonDate } from "~/platform/clock";
import { shareableOf } from "../shareable.server";
import { type Shareable, type Shared, snapshot } from "../shared-fields";
import { consentUntil } from "./consent-dates";
import { fingerprintOf } from "./consent-token.server";
import { sentencesToAgree, wordsToAgree } from "./consent-words";

type Vacancy = { title: string; closesOn: Date | null; organisation: { name: string } };
type Request = { fields: readonly string[]; askedAt: Date };

/** The question to a resident, exactly as it stands. */
export type Question = {
  /** What would be shared, with its values. */
  shared: Shared;
  sentences: string[];
  /** The sentences as a receipt keeps them. */
  words: string;
  /** The last ISO day on which the employer may see it. */
  until: string;
  /** Comes back with an answer: a yes is to these words and values, and to none newer. */
  seen: string;
};

/**
 * The question about a vacancy, of somebody's record as it stands; days are said as of the day on which it was asked,
 * so that a letter, a page, a sheet of paper and the receipt have the same words.
 */
export function questionOf(
  vacancy: Vacancy,
  person: Shareable,
  { fields, askedAt }: Request,
  label: (id: string) => string,
): Question {
  const day = londonDate(askedAt);
  const shared = snapshot(person, fields, label, day);
  const until = consentUntil(vacancy.closesOn && dateToDay(vacancy.closesOn), day);
  const words = wordsToAgree(vacancy, shared, until, day);
  return {
    shared,
    until,
    words,
    sentences: sentencesToAgree(vacancy, shared, until, day),
    seen: fingerprintOf(words, shared),
  };
}

/** The same, of a candidate whose record is still to be read; null where the actor may not see who it is. */
export async function findQuestion(
  tx: Tx,
  { candidateId, vacancy, request }: { candidateId: string; vacancy: Vacancy; request: Request },
  label: (id: string) => string,
): Promise<Question | null> {
  const person = await shareableOf(tx, candidateId);
  return person && questionOf(vacancy, person, request, label);
}
