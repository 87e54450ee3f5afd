import { sources } from "../sources";
import type { TermList } from "../terms";

/** Words that sort people by class, schooling or accent rather than by the work. */
export const backgroundWords: TermList = {
  rule: "background",
  kind: "words",
  says: "This describes where someone comes from rather than what the work needs.",
  source: sources.cipdInclusive,
  article: "writing-adverts-people-answer",
  terms: [
    { match: /well[- ]spoken/, instead: "clear and friendly with customers" },
    {
      match: /well[- ]presented(?: (?:person|individual|candidate|applicant))/,
      instead: "say what to wear, and whether you provide it",
    },
    { match: /cultur(?:e|al) fit|good fit for our culture/, instead: "say how the team works" },
    {
      match:
        /russell group|red[- ]brick university|oxbridge|top university|good university|leading university/,
      instead: "say what they need to know",
    },
    {
      match: /(?:privately|grammar[- ]school|public[- ]school) educated/,
      instead: "say what they need to know",
    },
    { match: /gap years?/, instead: "experience of any kind" },
    {
      match: /(?:without|no) (?:an? )?(?:strong |foreign |regional )?accents?|(?:neutral|clear) accent/,
      instead: "easy to understand on the phone",
    },
    {
      match: /(?:no|without) gaps in (?:your |their )?(?:employment|cv|work history)/,
      instead: "leave it out",
    },
  ],
};
