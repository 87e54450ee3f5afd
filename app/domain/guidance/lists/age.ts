import { sources } from "../sources";
import type { TermList } from "../terms";

/** Words that suggest an age is wanted. Age is protected by the Equality Act 2010. */
export const ageWords: TermList = {
  rule: "age-loaded",
  kind: "words",
  says: "This can read as asking for people of a certain age.",
  source: sources.recruitmentLaw,
  article: "over-50s",
  terms: [
    {
      match:
        /young(?:,? (?:and )?\w+)? (?:team|company|business|start-?up|office|professionals?|graduates?|workforce|environment)/,
      instead: "describe how the team works",
    },
    { match: /(?:dynamic|vibrant|fun|energetic),? (?:and )?young/, instead: "describe how the team works" },
    {
      match: /young,? (?:and )?(?:dynamic|vibrant|fun|energetic|hungry)/,
      instead: "describe how the team works",
    },
    { match: /young at heart/, instead: "say what the work is like" },
    { match: /youthful/, instead: "say what the work is like" },
    { match: /digital natives?/, instead: "confident with computers and phones" },
    {
      match: /recent graduates?|recently graduated|fresh graduates?/,
      instead: "no experience needed",
      unless: /no (?:\w+ )?experience|still|welcome/i,
    },
    { match: /fresh blood|new blood/, instead: "new colleagues" },
    { match: /energetic|high[- ]energy/, instead: "say what the work asks for, such as being on your feet" },
    {
      match: /mature (?:person|individual|applicants?|candidates?|outlook|attitude)/,
      instead: "reliable and calm",
    },
    { match: /over[- ]?qualified/, instead: "say what the job pays and what it leads to" },
    {
      match:
        /(?:ideal|perfect|suitable|great) for (?:an? )?(?:students?|school[- ]leavers?|graduates?|retire(?:es|d people))/,
      instead: "say what the hours are and what the work teaches",
    },
    { match: /second[- ]jobbers?/, instead: "say what they should be able to do" },
    { match: /old[- ]school/, instead: "say which way of working you mean" },
    {
      match:
        /(?:applicants?|candidates?|you|must be|should be|ideally) (?:must be |should be |are |is )?(?:aged|between the ages of) (?:between |from )?\d\d/,
      instead: "leave the age out, or name the law that sets it",
    },
    {
      match:
        /(?:must|should) be (?:under|over|younger than|older than) (?:the age of )?\d\d(?! (?:hours|minutes|miles|kg|per))/,
      instead: "leave the age out, or name the law that sets it",
      unless: /alcohol|licens|by law|legal|insur|driv|apprentice/i,
    },
  ],
};
