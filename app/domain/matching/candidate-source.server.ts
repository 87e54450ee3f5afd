import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import type { CandidateSource } from "./engine";
import { type CandidateFacts, pickCandidateFacts } from "./facts";

/** Rows read in one go. */
const PAGE = 1000;

/** The columns that hold facts; no other column of a candidate is read here. */
const columns = {
  id: true,
  brokerageId: true,
  occupations: true,
  skills: true,
  latitude: true,
  longitude: true,
  outcode: true,
  maxKm: true,
  hoursMin: true,
  hoursMax: true,
  payFloorPence: true,
  availableFrom: true,
  qualifications: true,
  licences: true,
} as const satisfies Record<keyof CandidateFacts, true>;

/** The facts of those of `ids` whom the transaction's actor may see and who are available, in any order. */
export async function candidateFacts(tx: Tx, ids: readonly string[]): Promise<CandidateFacts[]> {
  const rows = await tx.candidate.findMany({
    where: { id: { in: [...ids] }, available: true },
    select: columns,
  });
  return rows.map(pickCandidateFacts);
}

const indexer = system("search index");

/** Everybody's facts, for a search server to hold. */
export const candidateSource: CandidateSource = {
  factsOf: (ids) => asActor(indexer, (tx) => candidateFacts(tx, ids)),

  async *allFacts() {
    let after = "";
    for (;;) {
      const rows = await asActor(indexer, (tx) =>
        tx.candidate.findMany({
          where: { available: true, id: { gt: after } },
          select: columns,
          orderBy: { id: "asc" },
          take: PAGE,
        }),
      );
      for (const row of rows) yield pickCandidateFacts(row);
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = last.id;
    }
  },
};
