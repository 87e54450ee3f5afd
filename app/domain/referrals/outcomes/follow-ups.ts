import type { AskedSide, Check } from "./checks";
import { endedChoices } from "./ended-why";
import { answersOf } from "./question-words";
import { supportKeys, supports } from "./support";

/** Who reads a form: an employer, the resident themselves, or a broker who notes what the resident told them. */
export type Answering = "employer" | "resident" | "broker";

/** How each of the short questions after a yes or a no is put to whoever reads them. */
const said = {
  employer: {
    hours: "Hours a week",
    pay: "Pay",
    support: "What do you offer to help them stay?",
    endedOn: "Their last day",
    endedWhy: "Why did it end?",
    startsOn: "When do they start?",
    words: "Anything else the broker should know",
    wordsHint: "Say nothing about anybody’s health or family.",
  },
  resident: {
    hours: "How many hours a week do you work?",
    pay: "What are you paid?",
    support: "What would help you stay?",
    endedOn: "Your last day",
    endedWhy: "Why did it end?",
    startsOn: "When do you start?",
    words: "Anything else you want to tell us",
    wordsHint: "You can leave this empty. It goes to your broker and nobody else.",
  },
  broker: {
    hours: "Hours a week",
    pay: "Pay",
    support: "What would help them stay?",
    endedOn: "Their last day",
    endedWhy: "Why did it end, as they told you?",
    startsOn: "When do they start?",
    words: "How they told you, and what they said",
    wordsHint: "For example, “by phone on Tuesday”.",
  },
} as const;

/** Everything that a form for one question says. */
export function followUps(reader: Answering, check: Check, mayMove: boolean) {
  const side: AskedSide = reader === "employer" ? "employer" : "resident";
  const starting = check === "start";
  const words = said[reader];
  return {
    words: starting
      ? { ...words, endedWhy: reader === "resident" ? "Can you tell us why?" : "Why not?" }
      : words,
    answers: reader === "broker" ? noted(starting) : answersOf({ side, check }),
    later: mayMove ? (reader === "resident" ? "Not yet, I start later" : "Not yet, they start later") : null,
    /** Nobody who has not started has a last day. */
    asksLastDay: !starting,
    supports: supportKeys.map((value) => ({ value, label: supports[value] })),
    reasons: endedChoices(side, starting),
  };
}

const noted = (starting: boolean) =>
  starting
    ? { yes: "Yes, they have started", no: "No, they have not" }
    : { yes: "Yes, they still work there", no: "No, they do not work there now" };
