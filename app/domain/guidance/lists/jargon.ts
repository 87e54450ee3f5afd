import { sources } from "../sources";
import type { TermList } from "../terms";

/** Office talk. It hides the work from people who have not met the phrase before. */
export const jargon: TermList = {
  rule: "jargon",
  kind: "words",
  says: "This is office talk; say what the person does.",
  source: sources.clearLanguage,
  article: "writing-adverts-people-answer",
  terms: [
    { match: /hit the ground running/, instead: "say what they need to know on the first day" },
    { match: /rock[- ]?stars?|superstars?/, instead: "someone who is good at the work" },
    {
      match:
        /(?:sales|code|coding|data|marketing|tech|social media|customer service) (?:ninja|guru|wizard)s?|ninjas?|gurus?/,
      instead: "someone who is good at the work",
    },
    { match: /(?:many|multiple|several|different) hats/, instead: "list the kinds of work" },
    { match: /think(?:ing)? outside (?:of )?the box|blue[- ]sky thinking/, instead: "bring new ideas" },
    { match: /go(?:es|ing)? the extra mile|110 ?%/, instead: "say what good work looks like" },
    { match: /fast[- ]pac(?:ed|e)/, instead: "busy, and say when" },
    { match: /self[- ]starters?/, instead: "able to plan your own work" },
    { match: /synerg(?:y|ies|ise|istic)/, instead: "working together" },
    { match: /leverag(?:e|es|ing)/, instead: "use" },
    { match: /deep[- ]dives?/, instead: "a close look" },
    { match: /low[- ]hanging fruit/, instead: "the easy things first" },
    { match: /mov(?:e|ing) the needle/, instead: "make a difference" },
    { match: /touch(?:ing)? base|circle back/, instead: "talk" },
    {
      match: /results[- ](?:driven|orientated|oriented|focused)|target[- ](?:driven|orientated|oriented)/,
      instead: "say what the targets are",
    },
    { match: /work hard,? (?:and )?play hard/, instead: "say what the hours are" },
    {
      match:
        /(?:we(?:'|’)re|we are|like|feel like|part of (?:the|our)) (?:a |one (?:big )?)?(?:big )?(?:happy )?family(?! (?:member|and|support|run|owned|friendly|centre|service|team|therap|law|court|nurs|doctor|medic|hub|life|of))/,
      instead: "say how people look after each other",
    },
    { match: /can[- ]do attitude/, instead: "willing to try things" },
    { match: /best[- ](?:in|of)[- ](?:class|breed)/, instead: "very good" },
    { match: /thought leader(?:s|ship)?/, instead: "someone others learn from" },
    { match: /helicopter view|30,?000[- ]foot/, instead: "the whole picture" },
    { match: /boil the ocean|paradigm shifts?|ideat(?:e|ion)/, instead: "say it in everyday words" },
    { match: /join (?:our|the) tribe/, instead: "join our team" },
    { match: /hungry for success|hungry (?:individual|person|sales\w*)/, instead: "keen to learn" },
    {
      match: /OTE/,
      exactCase: true,
      instead: "what people usually earn, and how much of it is commission",
    },
    { match: /KPIs?/, exactCase: true, instead: "targets, and say which" },
    { match: /B2[BC]/, exactCase: true, instead: "selling to businesses, or to the public" },
    { match: /value[- ]add(?:s|ed)?/, instead: "say what is better" },
  ],
};
