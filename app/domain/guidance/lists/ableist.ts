import { sources } from "../sources";
import type { TermList } from "../terms";

/** Words that shut disabled people out, or use disability as a figure of speech. */
export const ableistWords: TermList = {
  rule: "ableist",
  kind: "words",
  says: "This can tell disabled people that the job is not for them.",
  source: sources.disabilityWords,
  article: "access-to-work-and-adjustments",
  terms: [
    {
      match: /able[- ]bodied/,
      instead: "name the task, such as moving boxes of up to 10 kg",
      unless: /and disabled/i,
    },
    {
      match: /(?:must be |be |are )?physically fit/,
      instead: "name the task, such as moving boxes of up to 10 kg",
      says: "Name the task rather than the body, because many people can do it in another way.",
      unless: /keep|stay|get|help/i,
    },
    {
      match: /(?:must be |be |are )?(?:fit and healthy|fit and able|in good (?:physical )?health)/,
      instead: "name the task, such as moving boxes of up to 10 kg",
      says: "Name the task rather than the body, because many people can do it in another way.",
      unless: /keep|stay|live|living|liv(?:e|es) |residents?|patients?|support/i,
    },
    {
      match: /clean bill of health|good (?:health|sickness|attendance) record/,
      instead: "leave it out until you have made an offer",
      says: "With few exceptions, you may not ask about health or sick leave before you offer the job.",
      source: sources.healthQuestions,
    },
    {
      match: /normal (?:vision|eyesight|hearing)|perfect (?:vision|eyesight|hearing)/,
      instead: "name the task",
    },
    {
      match: /mentally (?:strong|tough|robust)|mental toughness/,
      instead: "say what can be hard about the work",
    },
    { match: /thick[- ]skinned|thick skin/, instead: "say what can be hard about the work" },
    { match: /high[- ]functioning/, instead: "say what the person does", unless: /autis/i },
    { match: /tone[- ]deaf/, instead: "careless" },
    { match: /crazy|insane(?:ly)?/, instead: "very busy" },
    {
      match: /the (?:disabled|blind|deaf)(?=[.,;:)\n]| (?:and|or|who|can|with)\b|$)/,
      instead: "disabled people, blind people, deaf people",
    },
  ],
};
