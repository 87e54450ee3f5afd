import { dayToDate } from "~/platform/clock";
import type { CandidateFacts, VacancyFacts } from "./facts";
import { clamp, type Finding } from "./part";
import { dayInWords } from "./words";

/** Days that somebody may be late for a start before nothing is left of the value. */
const TOO_LATE = 56;

/** When they are free, beside when the work starts; a start that has passed is today. */
export function startFinding(candidate: CandidateFacts, vacancy: VacancyFacts, today: string): Finding {
  const asked = vacancy.startsOn !== null;
  // A record without a date is of somebody free at once: that is what the form and the file ask for.
  const free = candidate.availableFrom ?? today;
  const ready = free <= today;
  const sentence = ready ? "Free now." : `Free from ${dayInWords(free, today)}.`;
  const start = vacancy.startsOn === null || vacancy.startsOn < today ? today : vacancy.startsOn;
  const late = asked ? Math.max(0, daysBetween(start, free)) : 0;
  if (late > 0)
    return {
      asked,
      value: clamp(1 - late / TOO_LATE),
      sentence: `${sentence.slice(0, -1)}; you start ${start === today ? "now" : `on ${dayInWords(start, today)}`}.`,
      flag: "Check start",
    };
  return { asked, value: 1, sentence, ...(ready ? { flag: "Ready now" } : {}) };
}

const daysBetween = (from: string, to: string) =>
  (dayToDate(to).getTime() - dayToDate(from).getTime()) / 86_400_000;
