import { dayToDate } from "~/platform/clock";
import type { VacancyType } from "~prisma/generated/enums";

/** A vacancy's kind, contract and hours a week. */
type Terms = { type: VacancyType; contract: string | null; hoursMin: number | null; hoursMax: number | null };

/** Below this many hours a week a job is called part-time: 35, as the Office for National Statistics's surveys do. */
const FULL_TIME = 35;

function timesOf({ hoursMin, hoursMax }: Terms): string[] {
  const most = hoursMax ?? hoursMin;
  if (most === null) return [];
  if (most < FULL_TIME) return ["PART_TIME"];
  return hoursMin !== null && hoursMin < FULL_TIME ? ["FULL_TIME", "PART_TIME"] : ["FULL_TIME"];
}

/** Contracts for which schema.org's readers have a word of their own. */
const contractTypes: Readonly<Record<string, string>> = {
  fixed_term: "TEMPORARY",
  temporary: "TEMPORARY",
  zero_hours: "PER_DIEM",
};

/** The words that search engines know (https://developers.google.com/search/docs/appearance/structured-data/job-posting). */
export function employmentType(vacancy: Terms) {
  const { type, contract } = vacancy;
  if (type === "internship" || type === "swap" || type === "paid_placement") return "INTERN";
  const ours = contractTypes[contract ?? ""];
  const types = [...timesOf(vacancy), ...(ours ? [ours] : [])];
  return types.length > 1 ? types : types[0];
}

const offset = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", timeZoneName: "longOffset" });

/** The last second of a London day, with London's distance from Greenwich on that day. */
export function endOf(day: string): string {
  const zone = offset
    .formatToParts(new Date(dayToDate(day).getTime() + 86_399_000))
    .find(({ type }) => type === "timeZoneName")?.value;
  return `${day}T23:59:59${zone === "GMT" || !zone ? "+00:00" : zone.replace("GMT", "")}`;
}
