import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { candidateFacts } from "../score/candidate-facts.server";
import type { VacancyFacts } from "../score/facts";
import type { Knowing } from "../score/knowing.server";
import type { Match } from "../score/score";
import { type Help, whatWouldHelp } from "../score/what-would-help";

/** Somebody who may suit, as a broker's page shows them: by reference, never by name. */
export type SuggestedCandidate = {
  id: string;
  reference: string;
  outcode: string;
  /** Names of their occupations. */
  occupations: string[];
  /** Whether they are on the actor's own caseload. */
  mine: boolean;
  match: Match;
  /** What would make them a match, or a better one. */
  help: Help[];
};

/** Whom some matches of a vacancy are about, in the same order; whoever is no longer there or available is left out. */
export async function introduced(
  tx: Tx,
  actor: Actor,
  matches: readonly Match[],
  { vacancy, knowing }: { vacancy: VacancyFacts; knowing: Knowing },
): Promise<SuggestedCandidate[]> {
  const ids = matches.map(({ candidateId }) => candidateId);
  const rows = await tx.candidate.findMany({
    where: { id: { in: ids } },
    select: { id: true, reference: true, outcode: true, occupations: true, brokerId: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const facts = new Map((await candidateFacts(tx, ids)).map((one) => [one.id, one]));
  return matches.flatMap((match) => {
    const row = byId.get(match.candidateId);
    const known = facts.get(match.candidateId);
    if (!row || !known) return [];
    const { brokerId, occupations, ...shown } = row;
    return {
      ...shown,
      occupations: occupations.map(knowing.label),
      mine: actor.kind === "person" && brokerId === actor.id,
      match,
      help: whatWouldHelp(known, vacancy, knowing),
    };
  });
}
