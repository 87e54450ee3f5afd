import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { candidateFacts } from "../score/candidate-facts.server";
import { type IndexedCandidate, toIndexed } from "./candidate-index";
import type { Source } from "./side";

const indexer = system("search index");
const available = { available: true };

/** What a search server may hold of candidates: of those who are available, and no more than {@link toIndexed} takes. */
export const candidateDocuments: Source<IndexedCandidate> = {
  count: () => asActor(indexer, (tx) => tx.candidate.count({ where: available })),

  async idsAfter(after, most) {
    const rows = await asActor(indexer, (tx) =>
      tx.candidate.findMany({
        where: { ...available, id: { gt: after } },
        select: { id: true },
        orderBy: { id: "asc" },
        take: most,
      }),
    );
    return rows.map(({ id }) => id);
  },

  documentsOf: async (ids) => (await asActor(indexer, (tx) => candidateFacts(tx, ids))).map(toIndexed),
};
