import { addWorkingDays } from "~/platform/working-days";

/** The London day by which somebody who asks to join is told to expect an answer: two working days after they asked. */
export const joinAnswerBy = (askedOn: string) => addWorkingDays(askedOn, 2);

/** Days after a no before somebody may ask the same employer again. */
export const DAYS_BETWEEN_REQUESTS = 14;
