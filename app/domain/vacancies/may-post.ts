import type { EmployerStanding } from "~prisma/generated/enums";

const refusals: Partial<Record<EmployerStanding, string>> = {
  refused: "Front Door’s team has not let your organisation post vacancies.",
  suspended: "Your organisation is suspended, so its vacancies are out of sight and none can go live.",
  merged: "This organisation’s record was joined with another. Post the vacancy from that one.",
};

type Stands = { standing: EmployerStanding; standingReason: string | null };

/** Why an employer's vacancies can't go live, in words for its people; null where they can, or wait to be checked. */
export function whyNotPost({ standing, standingReason }: Stands): string | null {
  const refusal = refusals[standing];
  if (!refusal) return null;
  const reason = standing !== "merged" && standingReason ? ` The reason: ${standingReason}` : "";
  return `${refusal}${reason} What you wrote is kept.`;
}
