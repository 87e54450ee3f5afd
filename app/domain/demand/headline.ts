import type { BoardSlug } from "../places/boards";
import type { Demand, OccupationDemand } from "./demand";

/** Who asks, in plain words and the plural. */
const whoAsks: Record<BoardSlug, string> = {
  construction: "Builders and green trades",
  creative: "Studios and stages",
  "life-sciences": "Laboratories and medicine makers",
  health: "Hospitals and clinics",
  "social-care": "Care homes and home care teams",
  hospitality: "Hotels and kitchens",
};

/** The board's page in one sentence, from its figures alone: "Hotels and kitchens ask for 11% more people than a month ago". */
export function headlineOf({ board, places: { now, before, change } }: Demand): string {
  const who = whoAsks[board.slug];
  if (now === 0)
    return before
      ? `${who} ask for nobody today, and asked for ${counted(before, "person", "people")} a month ago`
      : `${who} ask for nobody today`;
  if (change.kind === "new")
    return `${who} ask for ${counted(now ?? 0, "person", "people")}, and for nobody a month ago`;
  if (change.kind === "too-few") return `${who} ask for too few people to compare with a month ago`;
  const { percent } = change;
  if (percent === 0) return `${who} ask for as many people as a month ago`;
  if (percent === 100) return `${who} ask for twice as many people as a month ago`;
  if (percent > 100) return `${who} ask for more than twice as many people as a month ago`;
  return `${who} ask for ${Math.abs(percent)}% ${percent > 0 ? "more" : "fewer"} people than a month ago`;
}

/** A percentage of fewer places than this swings too far to be news. */
const NEWS = 10;
const own = ({ key }: OccupationDemand) => key !== "others";

/** The two or three sentences beneath the headline: how many places, what is tightest, what grows fastest. */
export function ledeOf({ places, employers, occupations }: Demand): string {
  const open =
    places.now === null
      ? "Only a few places are open, too few to count here."
      : `${counted(places.now, "place is", "places are")} open with ${counted(employers, "employer", "employers")}.`;
  const sizeable = occupations.filter((row) => own(row) && (row.now ?? 0) >= NEWS);
  return [open, tightest(sizeable), fastest(sizeable)].filter(Boolean).join(" ");
}

function tightest(rows: readonly OccupationDemand[]) {
  const short = rows
    .flatMap(({ label, perPlace }) => (perPlace !== null && perPlace < 1 ? [{ label, perPlace }] : []))
    .sort((a, b) => a.perPlace - b.perPlace)[0];
  if (!short) return undefined;
  const tenths = Math.round(short.perPlace * 10);
  const residents =
    tenths === 0 ? "hardly a resident" : `${inWords[tenths]} ${tenths === 1 ? "resident" : "residents"}`;
  return `The tightest work is ${midSentence(short.label)}: ${residents} for every ten places.`;
}

function fastest(rows: readonly OccupationDemand[]) {
  const growing = rows
    .flatMap(({ label, change, before }) =>
      change.kind === "percent" && change.percent > 0 && (before ?? 0) >= NEWS
        ? [{ label, by: change.percent }]
        : [],
    )
    .sort((a, b) => b.by - a.by)[0];
  return growing ? `Growing fastest is ${midSentence(growing.label)}, up ${growing.by}%.` : undefined;
}

const inWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** An occupation's name inside a sentence: "chef", and "IT technician" as it is. */
const midSentence = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
