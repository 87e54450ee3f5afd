import { type Problem, problem } from "~/platform/problems";

type Said = { dateMode?: string; days?: readonly string[]; toDate?: string | null | undefined };

/** What is wrong with dates of an offer on a London day such as `2026-11-22`: they are over. Undefined for nothing. */
export function daysPassed({ dateMode, days = [], toDate }: Said, today: string): Problem | undefined {
  if (dateMode === "days" && days.some((day) => day < today))
    return problem("invalid", "Every day must be today or later", "days");
  if (dateMode === "window" && toDate && toDate < today)
    return problem("invalid", "The latest date must be today or later", "toDate");
  return undefined;
}
