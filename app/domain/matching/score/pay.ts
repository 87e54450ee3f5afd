import type { CandidateFacts, VacancyFacts } from "./facts";
import { clamp, type Finding, UNKNOWN } from "./part";
import { pounds } from "./words";

/** What pay is worth that only its top reaches the floor. */
const AT_THE_TOP = 0.6;
/** The part of the floor that may be lacking before nothing is left of the value. */
const TOO_SHORT = 0.2;

/** Pay an hour: the least they can accept beside what is paid. */
export function payFinding({ payFloorPence: floor }: CandidateFacts, vacancy: VacancyFacts): Finding {
  const low = vacancy.payHourlyMinPence ?? vacancy.payHourlyMaxPence;
  const high = vacancy.payHourlyMaxPence ?? vacancy.payHourlyMinPence;
  if (low === null || high === null)
    return { asked: true, value: UNKNOWN, sentence: "The vacancy gives no hourly pay to compare." };
  if (floor === null) return { asked: true, value: 1, sentence: "Has set no pay floor." };
  const paid = low === high ? pounds(low) : `${pounds(low)} to ${pounds(high)}`;
  const say = (relation: string) => `Pay floor ${pounds(floor)} ${relation} your ${paid}.`;
  if (floor <= low) return { asked: true, value: 1, sentence: say(floor === high ? "equals" : "is met by") };
  if (floor <= high) {
    const value = clamp(1 - ((1 - AT_THE_TOP) * (floor - low)) / (high - low));
    return { asked: true, value, sentence: say("is within") };
  }
  const value = clamp(AT_THE_TOP * (1 - (floor - high) / floor / TOO_SHORT));
  return { asked: true, value, sentence: say("is above"), flag: "Check pay" };
}
