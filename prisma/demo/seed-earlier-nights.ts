import type { Tx } from "~/platform/actor.server";
import type { DemoVacancy } from "./demo-vacancy";
import { randomness } from "./random";
import type { Candidates } from "./seed-candidates";
import { ageInDays, DAY, type Story } from "./story";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 77;
/** The nightly run is at twenty past four. */
const AT_NIGHT = (4 * 60 + 20) * 60_000;

/** Whom the nights suggested for vacancies that have ended, and whom nobody put forward: residents used to that work. */
export async function seedEarlierNights(
  tx: Tx,
  story: Story,
  vacancies: readonly DemoVacancy[],
  { all }: Candidates,
) {
  const random = randomness(SEED);
  const data = vacancies
    .filter(({ liveAt, endedAt }) => liveAt && endedAt)
    .flatMap(({ id: vacancyId, occupationId, liveAt }) => {
      const night = Math.floor(new Date(liveAt as Date).getTime() / DAY) * DAY + AT_NIGHT;
      const used = all.filter(({ occupations }) => occupations.includes(occupationId));
      return random.some(used, random.between(10, 30)).map(({ id: candidateId, brokerageId, createdAt }) => ({
        vacancyId,
        candidateId,
        brokerageId,
        score: random.between(60, 88),
        // Not before they were there.
        createdAt: new Date(Math.max(night, Number(createdAt)) + random.between(1, 20) * DAY),
      }));
    })
    .filter(({ createdAt }) => ageInDays(story, createdAt) > 1);
  await tx.suggestion.createMany({ data, skipDuplicates: true });
}
