type Typed = { time: string } | { wrong: string };

const example = "such as 10:30am or 14:00";

/**
 * A time of day as people type it ("10:30", "10.30am", "2 pm", "noon"), as `14:05`, or what is wrong with it.
 * One to six o'clock without a word for the half of the day could be either, so it is asked.
 * @param what names it in the errors, in small letters: "the time of the interview"
 */
export function timeOfDay(text: string, what: string): Typed {
  const subject = what.charAt(0).toUpperCase() + what.slice(1);
  const typed = text.trim().toLowerCase().replace(/\s+/g, "");
  if (!typed) return { wrong: `Enter ${what}, ${example}` };
  if (typed === "noon" || typed === "midday") return { time: "12:00" };
  const [, hours, minutes = "00", half] = /^(\d{1,2})[:.]?(\d{2})?(?:([ap])\.?m\.?)?$/.exec(typed) ?? [];
  const hour = Number(hours);
  if (hours === undefined || hour > 23 || Number(minutes) > 59 || (half && (hour > 12 || hour === 0)))
    return { wrong: `${subject} must be a time of day, ${example}` };
  if (!half && hour >= 1 && hour <= 6 && hours.length === 1)
    return { wrong: `Say whether ${what} is in the morning or the afternoon, such as ${hour}pm` };
  const inDay = half === "p" ? (hour % 12) + 12 : half === "a" ? hour % 12 : hour;
  return { time: `${String(inDay).padStart(2, "0")}:${minutes}` };
}
