import { dateToDay, londonDate } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import type { Stage } from "./stages";

type Ended = { stage: Stage; closesOn: Date | null; endedAt: Date | null };

/** How a vacancy ended, to anyone: "It was filled on 1 December 2026." What an employer said of it stays with the employer. */
export function sayWhyEnded({ stage, closesOn, endedAt }: Ended): string {
  const on = endedAt ? ` on ${sayDay(londonDate(endedAt))}` : "";
  if (stage === "filled") return `It was filled${on}.`;
  if (stage === "closed" || stage === "withdrawn") return `The employer closed it${on}.`;
  return closesOn ? `Its closing date was ${sayDay(dateToDay(closesOn))}.` : `It closed${on}.`;
}
