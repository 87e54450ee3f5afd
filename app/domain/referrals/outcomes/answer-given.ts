import type { EndedReason } from "./ended-why";
import type { Support } from "./support";

/** What somebody said of a check. Pay is pence an hour, hours are a week, days are ISO days in London. */
export type AnswerGiven =
  | { answer: "yes"; hoursWeek?: number; payPence?: number; support: Support[]; words?: string }
  | { answer: "no"; endedOn?: string; endedWhy?: EndedReason; words?: string }
  /** They start on another day: asked again then. */
  | { answer: "later"; startsOn: string; words?: string };
