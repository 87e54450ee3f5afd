import { USUAL } from "~/domain/matching/alerts/alert-forms";
import type { Tx } from "~/platform/actor.server";
import type { AlertFrequency } from "~prisma/generated/enums";
import { newSince } from "./alert-days";
import { findNewMatches, type NewMatches } from "./find-new-matches.server";

/** How one broker hears of new matches, and what is new to them. */
export type Alert = {
  frequency: AlertFrequency;
  lastSentAt: Date | null;
  matches: NewMatches;
};

/**
 * What a letter to somebody would hold at a moment.
 * @param until suggestions up to then, which may be a little earlier than the moment itself
 * @returns null for somebody who belongs to no brokerage
 */
export async function alertOf(tx: Tx, personId: string, until: Date): Promise<Alert | null> {
  const memberships = await tx.membership.findMany({
    where: { personId, organisation: { kind: "brokerage" } },
    select: { organisationId: true, createdAt: true },
    orderBy: { createdAt: "asc" },
  });
  const [first] = memberships;
  if (!first) return null;
  const kept = await tx.matchAlert.findUnique({ where: { personId } });
  const lastSentAt = kept?.lastSentAt ?? null;
  const brokerageIds = memberships.map(({ organisationId }) => organisationId);
  const since = newSince({ joinedAt: first.createdAt, lastSentAt }, until);
  const matches = await findNewMatches(tx, { personId, brokerageIds, since, until });
  return { frequency: kept?.frequency ?? USUAL, lastSentAt, matches };
}
