import { deniedIn } from "./denied";
import type { Mention } from "./find-phrases";
import type { Recogniser } from "./recognise";

/** Words before the name of an occupation that make it somebody's own, even where the name is an everyday word. */
const OWN =
  /(?:\b(?:as|was|were|am|i['’]m|im|been|be|become|became|is|former|ex|worked|employed)\s+)(?:an?\s+|the\s+)?(?:(?:full|part)[\s-]time\s+|(?:fully\s+)?(?:qualified|trained|experienced)\s+|live[\s-]in\s+|self[\s-]employed\s+|head\s+|school\s+|temp(?:orary)?\s+)*$/i;
/** Words before it that make it another's: "helped the head chef", "my manager". */
const OTHERS =
  /\b(?:my|our|his|her|their|by|with|under|to|from|help(?:ed|ing|s)?|assist(?:ed|ing|s)?|support(?:ed|ing|s)?|other)\s+(?:(?:the|an?|our|other|busy)\s+){0,2}$/i;
const NEXT_TO = /^\s*(?:[,/&]|and|or)?\s*(?:and|or)?\s*(?:an?\s+)?$/i;
const LINE_BEGINS = /(?:^|[\n\t•·▪●*.;])[\s\d/–:-]*$/;
const LINE_GOES_ON = /^\s*(?:$|[\n,:;(.–-]|(?:at|for|in|with|since|from|job|role|position)\b|\d)/i;
/** What makes a name of work ("cleaning", "waitressing") more than something done once: "jobs in cleaning". */
const DOING = /\b(?:in|doing|did|of|done|at|and|worked|jobs?|work)\s+$/i;
const IS_DOING = /^\S+ing$/i;
/** How much of the text is looked at on either side of a name. */
const NEAR = 48;

/**
 * The occupations that somebody's own words or CV say they had or look for. An everyday word ("cook", "driver") counts
 * where the words around it say so: "worked as a cook", or a line of its own. Another person's work does not.
 */
export function saidWork(text: string, occupations: Recogniser): Mention[] {
  const { isDenied } = deniedIn(text, "person");
  const kept: Mention[] = [];
  for (const mention of occupations.mentionsIn(text, { brief: true })) {
    const { at, phrase, everyday } = mention;
    const before = text.slice(Math.max(0, at - NEAR), at);
    const end = at + phrase.length;
    const last = kept.at(-1);
    const listed =
      last !== undefined && NEXT_TO.test(text.slice(last.at + last.phrase.length, at).slice(0, NEAR));
    const headline = LINE_BEGINS.test(before) && LINE_GOES_ON.test(text.slice(end, end + NEAR));
    const own = OWN.test(before) || headline;
    const said = IS_DOING.test(phrase)
      ? own || DOING.test(before)
      : own || listed || (!everyday && !OTHERS.test(before));
    if (said && !isDenied(at)) kept.push(mention);
  }
  return kept;
}
