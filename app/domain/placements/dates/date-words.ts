import type { DateAnswer } from "./date-forms";

const pupilsInWords = (pupils: number) => (pupils === 1 ? "1 pupil" : `${pupils} pupils`);

/** Why dates can't be accepted any more: other schools took the places. */
export function leftTooFew(left: number, pupils: number) {
  const coming = pupilsInWords(pupils);
  if (left === 0)
    return `Every place has gone to another school since, so ${coming} more can’t come. Say no to these dates, so that the hub can tell the school.`;
  const places = left === 1 ? "1 place is" : `${left} places are`;
  return `Only ${places} left: another school has taken the rest since. These dates are for ${coming}. Ask for other dates, or say no.`;
}

const answerWords = {
  accepted: "Accepted",
  other: "Other dates asked for",
  declined: "Not accepted",
} satisfies Record<DateAnswer, string>;

/** How a proposal stands, in words. */
export function proposalStands({ answer, withdrawnAt }: { answer: string | null; withdrawnAt: unknown }) {
  if (withdrawnAt) return "Taken back by the hub";
  if (answer === "accepted" || answer === "other" || answer === "declined") return answerWords[answer];
  return "Waiting for an answer";
}

/** "2 pupils of Year 10". */
export const whoComes = ({ pupils, yearGroup }: { pupils: number; yearGroup: number | null }) =>
  yearGroup ? `${pupilsInWords(pupils)} of Year ${yearGroup}` : pupilsInWords(pupils);
