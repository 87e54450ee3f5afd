import { openOn } from "~/domain/vacancies/open-on.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { askFor } from "../ask";
import type { CandidateEngine } from "../engine";
import { candidateFacts } from "../score/candidate-facts.server";
import type { Knowing } from "../score/knowing.server";
import { rankCandidates, suits } from "../score/rank";
import { vacancyFacts } from "../score/vacancy-facts.server";

/** Candidates of all London scored for one vacancy at most: thirty or so for each brokerage. */
const SCORED = 1_000;
/** Suggested of each brokerage at most: as many as a broker's page begins with. */
const OF_EACH = 20;

type With = { knowing: Knowing; engine: CandidateEngine; at: Date };

/**
 * Keeps, of everybody who suits a vacancy that is open, the first twenty of each brokerage as suggested at a moment,
 * with their score. Whoever was suggested before stays as they stood then; whom a broker dismissed is left out.
 * @returns how many are new; 0 for a vacancy that is not open
 */
export async function suggestCandidates(
  tx: Tx,
  actor: Actor,
  vacancyId: string,
  { knowing, engine, at }: With,
): Promise<number> {
  const open = await tx.vacancy.count({ where: { AND: [{ id: vacancyId }, openOn(knowing.today)] } });
  const [vacancy] = open ? await vacancyFacts(tx, actor, [vacancyId]) : [];
  if (!vacancy) return 0;
  const { occupationId, licences } = vacancy;
  const everybody = { brokerages: null, licences, withinKm: null, readyBy: null, limit: SCORED };
  const ask = askFor(vacancy, knowing, knowing.related(occupationId), everybody);
  const facts = await candidateFacts(tx, await engine.retrieve(ask));
  const dismissed = await tx.dismissal.findMany({ where: { vacancyId }, select: { candidateId: true } });
  const unwanted = new Set(dismissed.map(({ candidateId }) => candidateId));
  const brokerages = new Map(facts.map(({ id, brokerageId }) => [id, brokerageId]));
  const taken = new Map<string, number>();
  const rows = [];
  for (const match of rankCandidates(vacancy, facts, knowing)) {
    const { candidateId, score } = match;
    const brokerageId = brokerages.get(candidateId);
    if (!suits(match) || unwanted.has(candidateId) || brokerageId === undefined) continue;
    const before = taken.get(brokerageId) ?? 0;
    taken.set(brokerageId, before + 1);
    if (before < OF_EACH) rows.push({ vacancyId, candidateId, brokerageId, score, createdAt: at });
  }
  const { count } = await tx.suggestion.createMany({ data: rows, skipDuplicates: true });
  return count;
}
