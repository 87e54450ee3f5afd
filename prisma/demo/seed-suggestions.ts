import { suggestCandidates } from "~/domain/matching/alerts/suggest-candidates.server";
import { postgresqlCandidates } from "~/domain/matching/postgresql/candidates.server";
import { whatIsKnown } from "~/domain/matching/score/knowing.server";
import type { SystemActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import type { DemoVacancy } from "./demo-vacancy";
import { DAY, dayFromToday, type Story } from "./story";

/** The nightly run is at twenty past four. */
const AT_NIGHT = (4 * 60 + 20) * 60_000;
/** Nobody who scores less is suggested. */
const LEAST = 60;

/** The night before a moment: that of its own day or, early in the morning, of the day before. */
const nightBefore = (moment: Date) =>
  new Date(Math.floor((moment.getTime() - AT_NIGHT) / DAY) * DAY + AT_NIGHT);

/** Whom the nights suggested: whoever was put forward since, before that; and last night all who suit a live vacancy. */
export async function seedSuggestions(
  tx: Tx,
  actor: SystemActor,
  story: Story,
  vacancies: readonly DemoVacancy[],
) {
  const referrals = await tx.referral.findMany({
    select: { vacancyId: true, candidateId: true, brokerageId: true, score: true, createdAt: true },
  });
  await tx.suggestion.createMany({
    data: referrals.map(({ score, createdAt, ...pair }) => ({
      ...pair,
      score: Math.max(LEAST, score ?? LEAST),
      createdAt: nightBefore(createdAt),
    })),
  });
  const knowing = await whatIsKnown();
  const engine = postgresqlCandidates(actor);
  const at = nightBefore(dayFromToday(story, 0));
  for (const { id, stage } of vacancies)
    if (stage === "live") await suggestCandidates(tx, actor, id, { knowing, engine, at });
}
