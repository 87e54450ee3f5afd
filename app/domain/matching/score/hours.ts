import type { CandidateFacts, VacancyFacts } from "./facts";
import { clamp, type Finding, UNKNOWN } from "./part";
import { number } from "./words";

/** Hours a week between what is wanted and what is offered at which nothing is left of the value. */
const FAR_APART = 20;

type Range = readonly [from: number, to: number];

/** Hours a week: those wanted beside those offered. */
export function hoursFinding(candidate: CandidateFacts, vacancy: VacancyFacts): Finding {
  const wanted = range(candidate.hoursMin, candidate.hoursMax);
  const offered = range(vacancy.hoursMin, vacancy.hoursMax);
  if (!offered) return { asked: true, value: UNKNOWN, sentence: "The vacancy gives no hours." };
  if (!wanted) return { asked: true, value: 1, sentence: "Can work any hours." };
  const apart = Math.max(0, wanted[0] - offered[1], offered[0] - wanted[1]);
  const sentence = `Wants ${inWords(wanted)} hours; you offer ${inWords(offered)}.`;
  const value = clamp(1 - apart / FAR_APART);
  return { asked: true, value, sentence, ...(apart > 0 ? { flag: "Check hours" } : {}) };
}

function range(min: number | null, max: number | null): Range | null {
  if (min === null && max === null) return null;
  const ends = [min ?? 0, max ?? Number.POSITIVE_INFINITY].sort((a, b) => a - b);
  return [ends[0] ?? 0, ends[1] ?? 0];
}

function inWords([from, to]: Range) {
  if (from === to) return number(from);
  if (to === Number.POSITIVE_INFINITY) return `at least ${number(from)}`;
  return from === 0 ? `up to ${number(to)}` : `${number(from)} to ${number(to)}`;
}
