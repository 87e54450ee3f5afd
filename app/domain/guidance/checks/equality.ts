import { retext } from "retext";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import type { Advert, Advice } from "../advice";
import { type EqualityRule, equalityRules } from "../lists/equality";
import { sources } from "../sources";
import { sentenceAround } from "../terms";
import { adviceId, overParts, placed } from "./finding";

/** Built once: unpacking the plugin's patterns costs more than reading an advert. */
const processor = retext().use(retextEnglish).use(retextEquality, { binary: true }).freeze();

const reasons = {
  gender: {
    says: "This names one sex for work that anyone can do.",
    source: sources.acasDiscrimination,
    article: "writing-adverts-people-answer",
  },
  disability: {
    says: "Disabled people ask writers not to use this word.",
    source: sources.disabilityWords,
    article: "access-to-work-and-adjustments",
  },
  respect: {
    says: "These words hurt people.",
    source: sources.acasDiscrimination,
    article: "writing-adverts-people-answer",
  },
} as const satisfies Record<EqualityRule["about"], Pick<Advice, "says" | "source" | "article">>;

/** The plugin indexes its phrases afresh for every paragraph, so it is given one; places stay as they were. */
const asOneParagraph = (text: string) => text.replace(/[\r\n]/g, " ");

/** Words that retext-equality knows and that matter in a British job advert. "He or she" passes; a lone "he" does not. */
export const checkEquality = (advert: Advert): Advice[] =>
  overParts(advert, (text, part) =>
    processor.processSync(asOneParagraph(text)).messages.flatMap((message) => {
      const known = message.ruleId ? equalityRules[message.ruleId] : undefined;
      const place = message.place && "start" in message.place ? message.place : undefined;
      const start = place?.start.offset;
      const end = place?.end.offset;
      if (!known || start === undefined || end === undefined) return [];
      const phrase = text.slice(start, end);
      if (known.only && !known.only.test(phrase)) return [];
      if (known.where && !known.where.test(sentenceAround(text, { start, end }))) return [];
      return {
        id: adviceId(`equality-${known.about}`, phrase),
        rule: `equality-${known.about}`,
        kind: "words" as const,
        ...placed(part, { start, end }),
        phrase,
        instead: known.instead,
        ...reasons[known.about],
      };
    }),
  );
