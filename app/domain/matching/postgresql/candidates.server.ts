import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import type { Ask, CandidateEngine, Term } from "../engine";
import { TRAVEL_POINTS } from "../score/worth";
import { byHash } from "./planner.server";
import { type Looked, promising } from "./promising.server";
import { everything, type Held, most, soughtFor } from "./sought";

/** So many postings are read in no time; leaving some for later would only cost. */
const FEW = 20_000;
/** Of all the points there are, the part that the best third of those asked for have at least, nearly always. */
const USUAL = 0.55;
/** Of those whom the telling terms found, so many times the limit are looked at. */
const LOOKED_AT = 4;
/** Nobody who belongs in this part of those asked for is missed. The rest are spare: the score reorders only neighbours. */
const SURE = 1 / 3;

/**
 * The engine on the database itself: postings of who holds what, clustered by what and where, in step with the
 * candidates by triggers. Row-level security binds it, so it finds only whom the actor may see.
 * @param few from how many postings on a search reads only the telling ones first
 */
export const postgresqlCandidates = (actor: Actor, few = FEW): CandidateEngine => ({
  name: "postgresql",
  retrieve: (ask) => asActor(actor, (tx) => byHash(tx, () => retrieve(tx, ask, few))),
});

async function retrieve(tx: Tx, ask: Ask, few: number): Promise<string[]> {
  if (ask.skills.length + ask.occupations.length === 0 || ask.brokerages?.length === 0) return [];
  const { held, postings } = await counted(tx, ask);
  if (postings <= few) return ids(await promising(tx, ask, everything(ask)));
  const sought = soughtFor(ask, held, USUAL * most(ask));
  const first = await promising(tx, ask, sought, { most: LOOKED_AT * ask.limit });
  const last = first[Math.ceil(SURE * ask.limit) - 1]?.points ?? 0;
  if (isWhole(first, sought.rest, last)) return ids(first);
  // Those just found are a floor: whoever can't reach it need not be looked at, and nobody else may be missed.
  const again = soughtFor(ask, held, last);
  return ids(await promising(tx, ask, again, { from: last - again.rest }));
}

/** Whether nobody as good was left out: not one who has only the rest, and not one who was found and not looked at. */
const isWhole = (found: readonly Looked[], rest: number, last: number) =>
  last > 0 && last >= rest + TRAVEL_POINTS && last >= (found[0]?.cut ?? 0) + rest;

/** How many hold each, as last counted, and how many postings of them the brokerages asked for may have. */
async function counted(tx: Tx, { skills, occupations, brokerages }: Ask) {
  const rows = await tx.$queryRaw<{ held: number; all: number }[]>`
    select coalesce(t.held, 0) as held, (select count(*)::int from search.brokerage) as all
    from unnest(${terms(skills, "s:")}::text[] || ${terms(occupations, "o:")}::text[]) with ordinality as asked(term, at)
    left join search.term t on t.term = hashtextextended(asked.term, 0) order by asked.at`;
  const counts = rows.map(({ held }) => held);
  const share = brokerages ? Math.min(1, brokerages.length / Math.max(1, rows[0]?.all ?? 1)) : 1;
  const held: Held = {
    skills: counts.slice(0, skills.length),
    occupations: counts.slice(skills.length),
  };
  return { held, postings: share * counts.reduce((sum, count) => sum + count, 0) };
}

const terms = (some: readonly Term[], kind: "s:" | "o:") => some.map(({ id }) => kind + id);
const ids = (found: readonly Looked[]) => found.map(({ id }) => id);
