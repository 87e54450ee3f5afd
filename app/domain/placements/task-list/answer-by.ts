import { addWorkingDays } from "~/platform/working-days";

/** Working days in which a hub means to answer an offer, counted from the day after it came. */
export const hubAnswersIn = 5;

/** The day by which the hub means to answer an offer sent on a London day, such as `2026-11-22`. */
export const answerBy = (sentOn: string) => addWorkingDays(sentOn, hubAnswersIn);
