import { type Ending, sayEnding, whyColumn } from "./endings";

/** The answers as columns of a vacancy with so many places. */
export const endingColumns = (ending: Ending, places: number) => ({
  filledThroughUs: ending.throughUs,
  filledOtherwise: ending.otherwise,
  howFilled: ending.how,
  whyNotFilled: whyColumn(ending),
  stageReason: sayEnding(ending, places),
});

/** The same columns of a vacancy whose end nobody was asked about, or that is live again. */
export const nobodyAsked = {
  filledThroughUs: null,
  filledOtherwise: null,
  howFilled: null,
  whyNotFilled: null,
  stageReason: null,
};

/** Whether its employer still has to say how it ended: one that ran out, posted here and not loaded from elsewhere. */
export const isUnanswered = (vacancy: {
  stage: string;
  filledThroughUs: number | null;
  source: string | null;
}) => vacancy.stage === "expired" && vacancy.filledThroughUs === null && vacancy.source === null;
