import { sayDay } from "~/platform/day-words";
import { siteWords } from "./site-words";

/** What a poster is made of. Days are ISO days. */
type Advertised = {
  title: string;
  description: string;
  payName: string | null;
  payText: string | null;
  hoursName: string | null;
  placesName: string;
  places: number;
  startsOn: string | null;
  closesOn: string | null;
  flexibleHours: boolean;
  guaranteedInterview: boolean;
  site: { name: string; postcode: string | null; boroughName: string | null };
};

/** How large its title can be set, so that everything stands on one sheet. */
export type TitleSize = "short" | "medium" | "long" | "longest";

const longest: readonly [number, TitleSize][] = [
  [28, "short"],
  [60, "medium"],
  [120, "long"],
];

export const titleSize = (title: string): TitleSize =>
  longest.find(([letters]) => title.length <= letters)?.[1] ?? "longest";

const bullet = /^\s*[•*–-]\s+/;

/** A text on one line: its lists with commas, and a full stop behind each. */
export function onOneLine(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim());
  return lines
    .map((line, at) => {
      const words = line.replace(bullet, "").trim();
      const next = lines[at + 1];
      if (!bullet.test(line)) return words;
      return next !== undefined && bullet.test(next) ? `${words},` : words.replace(/[.,;]?$/, ".");
    })
    .join(" ");
}

/** The beginning of a text on one line, as whole sentences where it has them, else as whole words and "…". */
export function beginning(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const room = line.slice(0, most);
  const sentences = /^.*[.?!](?=\s|$)/.exec(room)?.[0] ?? "";
  if (sentences.length > most / 3) return sentences;
  const words = room.replace(/\s+\S*$/, "").replace(/[\s,;:–-]+$/, "");
  return `${words.slice(0, most - 1)}…`;
}

const ABOUT = 320;
const A_LINE = 110;

/** What a poster for the wall says: a few lines that are read while walking past. */
export function posterOf(vacancy: Advertised) {
  const { site, payName, payText, hoursName, startsOn, closesOn, places } = vacancy;
  const lines: [string, string | null][] = [
    ["Pay", payName ?? payText],
    [
      "Hours",
      hoursName && (vacancy.flexibleHours ? `${hoursName}. They can be arranged to suit you` : hoursName),
    ],
    ["Where", siteWords(site)],
    ["Places", places > 1 ? vacancy.placesName : null],
    ["Starts", startsOn && sayDay(startsOn)],
    ["Apply by", closesOn ? sayDay(closesOn) : "As soon as you can: it closes when it is filled"],
  ];
  return {
    size: titleSize(vacancy.title),
    title: beginning(vacancy.title, 200),
    lines: lines.flatMap(([key, value]) => (value ? [{ key, value: beginning(value, A_LINE) }] : [])),
    about: beginning(onOneLine(vacancy.description), ABOUT),
    interview: vacancy.guaranteedInterview,
  };
}
