import type { OfferStage } from "../stages";
import { lastDayOffered } from "./last-day-offered";

type Standing = {
  stage: OfferStage;
  left: number;
  dateMode: string;
  days: readonly string[];
  toDate: string | null;
  placements: readonly { startsOn: string; endsOn: string }[];
};

/**
 * Where an offer stands by the London day alone: under way from the first day of its first school; completed after the
 * last day of its last school, unless places are left that its dates still allow. Undefined where nothing moves.
 * @param today such as `2026-11-22`
 */
export function stageByClock(offer: Standing, today: string): "under_way" | "completed" | undefined {
  const { stage, placements, left } = offer;
  if (placements.length === 0) return undefined;
  const begun = placements.some(({ startsOn }) => startsOn <= today);
  if ((stage === "confirmed" || stage === "matched") && begun) return "under_way";
  if (stage !== "under_way") return undefined;
  const over = placements.every(({ endsOn }) => endsOn < today);
  const last = lastDayOffered(offer);
  return over && (left === 0 || last === null || last < today) ? "completed" : undefined;
}
