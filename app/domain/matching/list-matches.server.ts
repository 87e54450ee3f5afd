import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { matchVacancy } from "./match-vacancy.server";
import { reasons } from "./score/explain";
import { whatIsKnown } from "./score/knowing.server";
import { vacancyFacts } from "./score/vacancy-facts.server";

/** Which vacancies: everything that was ever published, what is live, or these references. */
export type Wanted = "all" | "live" | readonly string[];

export type MatchRow = {
  vacancy_reference: string;
  candidate_reference: string;
  rank: number;
  score: number;
  /** Sentences, one after another. */
  reasons: string;
};

type Chosen = { id: string; reference: string };

const stages = { all: ["live", "filled", "closed", "expired"], live: ["live"] } as const;

/** FD-1042, or the identifier that an imported posting came with. */
const referenceOf = ({ number, sourceReference }: { number: number; sourceReference: string | null }) =>
  sourceReference ?? `FD-${number}`;

/** The vacancies wanted, in the order they were made. */
export const chooseVacancies = (wanted: Wanted): Promise<Chosen[]> =>
  asActor(system("match"), async (tx) => {
    const rows = await tx.vacancy.findMany({
      where: typeof wanted === "string" ? { stage: { in: [...stages[wanted]] } } : named(wanted),
      select: { id: true, number: true, sourceReference: true },
      orderBy: { number: "asc" },
    });
    return rows.map((row) => ({ id: row.id, reference: referenceOf(row) }));
  });

const named = (references: readonly string[]) => ({
  OR: [
    { sourceReference: { in: [...references] } },
    {
      number: {
        in: references.flatMap((said) => (/^FD-\d{1,9}$/i.test(said) ? [Number(said.slice(3))] : [])),
      },
    },
  ],
});

/** The best matches of one vacancy among everybody's candidates, stopped ones left out, as rows of a table. */
export const listMatches = ({ id, reference }: Chosen, top: number): Promise<MatchRow[]> => {
  const actor = system("match");
  return asActor(actor, async (tx) => {
    const [vacancy] = await vacancyFacts(tx, actor, [id]);
    if (!vacancy) return [];
    const matches = await matchVacancy(tx, actor, vacancy, await whatIsKnown());
    const best = matches.filter(({ stops }) => stops.length === 0).slice(0, top);
    const references = await referencesOf(
      tx,
      best.map(({ candidateId }) => candidateId),
    );
    return best.map((match, at) => ({
      vacancy_reference: reference,
      candidate_reference: references.get(match.candidateId) ?? match.candidateId,
      rank: at + 1,
      score: match.score,
      reasons: reasons(match).join(" "),
    }));
  });
};

async function referencesOf(tx: Tx, ids: readonly string[]) {
  const rows = await tx.candidate.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, reference: true },
  });
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
