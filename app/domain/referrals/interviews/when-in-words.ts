import { londonDate } from "~/platform/clock";
import { sayWeekday } from "~/platform/day-words";
import { londonClock } from "~/platform/london-moment";

/** "10:30am", "2pm", "midday". */
export function clockInWords(moment: Date) {
  const [hours = "0", minutes = "00"] = londonClock(moment).split(":");
  const hour = Number(hours);
  if (hour === 12 && minutes === "00") return "midday";
  const half = hour < 12 ? "am" : "pm";
  return `${hour % 12 || 12}${minutes === "00" ? "" : `:${minutes}`}${half}`;
}

/** A moment as a letter says it, in London's time: "Tuesday 1 December 2026 at 10:30am". */
export const whenInWords = (moment: Date) => `${sayWeekday(londonDate(moment))} at ${clockInWords(moment)}`;
