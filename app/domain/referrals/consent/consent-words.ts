import { dayInWords } from "~/domain/matching/score/words";
import { inYourWords, type Shared } from "../shared-fields";

/** Changes whenever a word below does, so that a receipt says which words were agreed to. */
const WORDS_VERSION = "1";

/** What no employer sees, whatever is ticked. */
export const neverShared =
  "your last name, your address, your age, your health, your benefits, or anything you told us in confidence";

type Question = {
  employerName: string;
  vacancyTitle: string;
  /** From `inYourWords`. */
  shared: readonly string[];
  /** The last day on which the employer may see it, in words. */
  until: string;
};

/** The question and the promise, sentence by sentence, as they are read aloud or printed. */
const sentencesOf = ({ employerName, vacancyTitle, shared, until }: Question) => [
  `Can we tell ${employerName} about you, for the vacancy ${vacancyTitle}?`,
  `If you say yes, they see: ${shared.join("; ")}.`,
  `They never see ${neverShared}.`,
  "Saying no changes nothing else.",
  "You can change your mind at any time, and then they no longer see you.",
  `A yes lasts until ${until}.`,
];

/** The words for a vacancy and what would be shared of somebody. Dates are ISO days. */
export const sentencesToAgree = (
  vacancy: { title: string; organisation: { name: string } },
  shared: Shared,
  until: string,
  today: string,
) =>
  sentencesOf({
    employerName: vacancy.organisation.name,
    vacancyTitle: vacancy.title,
    shared: inYourWords(shared),
    until: dayInWords(until, today),
  });

/** The same whole, as a receipt keeps them: what the page says, without the page. */
export const wordsToAgree = (...about: Parameters<typeof sentencesToAgree>) =>
  [`Words ${WORDS_VERSION}.`, ...sentencesToAgree(...about)].join(" ");
