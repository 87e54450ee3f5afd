import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { type Problem, problem } from "~/platform/problems";

const YEAR = 366 * 86_400_000;

type When = { referralId: string; startsAt: Date; minutes: number; besides: string | null };

/**
 * What keeps an interview from being at that time, or undefined: it lies in the past or far off, or the resident has
 * another. With whom is said to nobody. Whoever arranges one for the same resident at this moment waits.
 */
export async function whyNotThen(
  tx: Tx,
  { referralId, startsAt, minutes, besides }: When,
): Promise<Problem | undefined> {
  if (startsAt <= now()) return problem("invalid", "The day and time must be in the future", "day");
  if (startsAt.getTime() > now().getTime() + YEAR)
    return problem("invalid", "The day must be within a year from now", "day");
  const [row] = await tx.$queryRaw<{ clash: boolean }[]>`
    select interview_clash(${referralId}, ${startsAt}::timestamptz, ${minutes}::int, ${besides}::text) as clash`;
  if (!row?.clash) return undefined;
  return problem("invalid", "They have another interview at that time. Choose another time", "time");
}
