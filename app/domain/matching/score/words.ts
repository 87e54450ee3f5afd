const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "1 December", or "1 March 2027" where the year is not that of `today`. Both are ISO days. */
export function dayInWords(day: string, today: string) {
  const [year, month, date] = day.split("-");
  const words = `${Number(date)} ${MONTHS[Number(month) - 1]}`;
  return year === today.slice(0, 4) ? words : `${words} ${year}`;
}

/** "£14.80", from pence. */
export const pounds = (pence: number) => `£${(pence / 100).toFixed(2)}`;

/** "3.2", "8": one decimal at most. */
export const number = (value: number) => String(Math.round(value * 10) / 10);

/** "a", "a and b", "a, b and 3 more": the first `most` by name and the rest by count. */
export function listed(names: readonly string[], most = 3) {
  const shown = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** "an SIA licence", "a driving licence", "NMC registration": letters read out one by one go by their sound. */
export function withArticle(words: string) {
  if (/\b(registration|membership|accreditation|certification|clearance|status|service)\b/i.test(words))
    return words;
  const first = words.split(" ")[0] ?? "";
  const spelled = first.length > 1 && first === first.toUpperCase();
  return `${(spelled ? /^[AEFHILMNORSX]/ : /^[aeiou]/i).test(first) ? "an" : "a"} ${words}`;
}

/** Names that keep their capital inside a sentence, where nothing else about them shows it. */
const PROPER = new Set(["British", "English", "Excel", "Java", "Microsoft", "Ofsted", "Python"]);

/**
 * A heading-style name as it reads inside a sentence: "Food safety certificate" loses its capital; "SIA licence",
 * "Gas Safe registration", "A levels" and "Python" keep it.
 */
export function midSentence(name: string) {
  const [first = "", second = ""] = name.split(" ");
  const plain = /^\p{Lu}[\p{Ll}'’-]+,?$/u;
  if (!plain.test(first) || PROPER.has(first) || plain.test(second)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
