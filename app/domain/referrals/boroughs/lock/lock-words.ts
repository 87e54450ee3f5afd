/** What a broker is told of a person whom another borough has: that it is so, and nothing more. */
export const heldElsewhere =
  "Another borough is putting this person forward at the moment. You can ask them to let you go on.";

/** What a broker is told while it can't be said who has whom: see `canBeTold`. */
export const notToldYet =
  "For a few minutes we can’t tell whether another borough is putting this person forward, because our check is being made anew. Nothing is lost. Try again in a quarter of an hour.";

/** How somebody who has a person can answer another borough. */
export const lockAnswers = {
  released: "Let them go on",
  not_same: "It is not the same person",
  kept: "Go on ourselves",
} as const;
export type LockAnswer = keyof typeof lockAnswers;

/** What the answer came to, as the borough that asked reads it. */
export const answersInWords: Record<LockAnswer | "ended", string> = {
  released: "They let you go on",
  not_same: "They say it is somebody else",
  kept: "They go on themselves",
  ended: "It has ended by itself",
};

/** Why a referral ends when another borough goes on with the person. */
export const releasedReason = "Another borough supports them now";

/** Days after "we go on ourselves" before the same borough can be asked again. Held by the database, too. */
export const ASK_AGAIN_DAYS = 7;
