import { optionalEmail, optionalWholeNumber, optionalWords } from "../form-fields";
import type { Given } from "./given";

/** The questions of "How people are put forward". */
export const peopleShape = {
  referralContactName: optionalWords("The name", 100),
  referralContactEmail: optionalEmail(),
  mostReferrals: optionalWholeNumber("The most people", 1, 200),
  interviewSlots: optionalWholeNumber("The number of interviews", 1, 200),
  interviewNote: optionalWords("The note", 1_000),
};

export const peopleColumns = (given: Given<typeof peopleShape>) => ({
  referralContactName: given.referralContactName ?? null,
  referralContactEmail: given.referralContactEmail ?? null,
  mostReferrals: given.mostReferrals ?? null,
  interviewSlots: given.interviewSlots ?? null,
  interviewNote: given.interviewNote ?? null,
});
