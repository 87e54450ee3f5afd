import { dateToDay } from "~/platform/clock";
import { wrongWithGoingLive } from "./schedule/go-live-day";

type Draft = { closesOn: Date | null; goesLiveOn: Date | null };

/** Why the days of a draft do not let it be submitted today, in words; null where they do. */
export function wrongWithDays({ closesOn, goesLiveOn }: Draft, today: string): string | null {
  const closes = closesOn && dateToDay(closesOn);
  if (!closes) return "Add a closing date, then submit the vacancy.";
  if (closes <= today) return "The closing date has passed. Change it, then submit the vacancy.";
  const goes = goesLiveOn && dateToDay(goesLiveOn);
  const wrong = goes && goes > today ? wrongWithGoingLive(goes, closes, today) : null;
  return wrong && `${wrong}. Change it, then submit the vacancy.`;
}
