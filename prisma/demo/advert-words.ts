import type { Occupation } from "~/domain/taxonomy/terms";
import type { Randomness } from "./random";

const openings = [
  "We are a friendly team that looks after one another, and we train everyone who joins us.",
  "We have been part of this neighbourhood for years, and most of us live nearby.",
  "We are growing, and we want people who will grow with us.",
];
const flexibleLines = [
  "Hours can be agreed around school runs, study or caring. Ask us.",
  "We welcome people who want fewer hours or to share the job.",
] as const;
const hoursLines = [
  flexibleLines[0],
  "Shifts are set four weeks ahead, and swapping is easy.",
  flexibleLines[1],
];
/** Whether an advert's words say that its hours can be arranged. */
export const offersFlexibleHours = (advert: string) => flexibleLines.some((line) => advert.includes(line));

const closings = [
  "If anything about how we recruit would get in your way, tell us and we will change it.",
  "Tell us if you need an adjustment at interview: more time, questions beforehand, a quieter room.",
  "You do not need a CV. A talk and a look round are enough to begin with.",
];

const inSentence = (label: string) =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** An advert as a small employer might write it: what they do, what the work is, hours, and a word on adjustments. */
export function advertFor(
  random: Randomness,
  { label }: Occupation,
  employer: string,
  skills: readonly string[],
) {
  const tasks = skills.map((skill) => `• ${inSentence(skill)}`).join("\n");
  return [
    `${employer} is looking for a ${inSentence(label)}. ${random.pick(openings)}`,
    tasks ? `The work is above all:\n${tasks}` : "",
    random.pick(hoursLines),
    random.pick(closings),
  ]
    .filter(Boolean)
    .join("\n\n");
}
