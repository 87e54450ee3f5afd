import type { Occupation } from "~/domain/taxonomy/terms";
import { DAY, dayFromToday, daysAgo, type Story } from "./story";

/** How many vacancies stand where: two hundred in all. */
export const shares = {
  live: 60,
  filled: 62,
  closed: 20,
  expired: 32,
  withdrawn: 6,
  in_review: 6,
  draft: 14,
} as const;
export type Stage = keyof typeof shares;

/** Pay an hour in pence, lowest and highest, by the first digit of the SOC code. */
const hourlyPay: Record<string, [number, number]> = {
  "1": [2100, 2900],
  "2": [1750, 2500],
  "3": [1550, 2000],
  "4": [1385, 1650],
  "5": [1400, 1850],
  "6": [1300, 1560],
  "7": [1271, 1500],
  "8": [1330, 1700],
  "9": [1271, 1500],
};

export function payFor({ random }: Story, occupation: Occupation) {
  const [low, high] = hourlyPay[occupation.soc?.[0] ?? "9"] ?? [1300, 1600];
  const lowest = random.chance(25) ? 1480 : Math.round(random.between(low, high) / 5) * 5;
  if (random.chance(30)) {
    const min = Math.round((lowest * 37.5 * 52.14) / 100 / 250) * 25_000;
    return { unit: "year" as const, min, max: random.chance(50) ? min : min + 200_000 };
  }
  return { unit: "hour" as const, min: lowest, max: random.chance(70) ? lowest : lowest + 100 };
}

export function datesFor(story: Story, stage: Stage) {
  const { random } = story;
  if (stage === "draft")
    return {
      createdAt: daysAgo(story, random.between(0, 20)),
      closesOn: dayFromToday(story, random.between(15, 60)),
    };
  if (stage === "in_review") {
    const submittedAt = daysAgo(story, random.between(0, 1));
    return { createdAt: submittedAt, submittedAt, closesOn: dayFromToday(story, random.between(20, 50)) };
  }
  if (stage === "live") {
    const liveAt = daysAgo(story, random.between(0, 75));
    return {
      createdAt: liveAt,
      submittedAt: liveAt,
      liveAt,
      postedOn: liveAt,
      closesOn: dayFromToday(story, random.between(3, 50)),
    };
  }
  const liveAt = daysAgo(story, random.between(35, 360));
  const latest = Math.min(Date.parse(story.today), liveAt.getTime() + random.between(30, 120) * DAY);
  const endedAt = new Date(latest - random.between(1, 8) * 3_600_000);
  return { createdAt: liveAt, submittedAt: liveAt, liveAt, postedOn: liveAt, closesOn: endedAt, endedAt };
}
