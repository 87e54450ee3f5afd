import { articlesBeside } from "~/domain/guidance/articles.server";
import type { GuidedField } from "~/domain/guidance/fields";
import type { Stage } from "~/domain/referrals/stages";

/** Where an employer is with somebody at each stage; the stages left out are before they hear of them, or after it ended. */
const places: Partial<Record<Stage, GuidedField>> = {
  referred: "referral-interview",
  interview: "referral-interview",
  offered: "referral-offer",
  started: "referral-start",
  sustained_13: "referral-start",
};

/** The guides that help an employer with somebody at a stage: those for the next step, then those for all the way. */
export async function referralGuidance(stage: Stage) {
  const place = places[stage];
  if (!place) return [];
  const found = [...(await articlesBeside(place)), ...(await articlesBeside("referral"))];
  return found.map(({ slug, title }) => ({ slug, title }));
}
