import { batches } from "~/domain/matching/meilisearch/batches";
import type { CandidateFacts } from "~/domain/matching/score/facts";
import { asActor } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import { BROKERAGE } from "./read-world";
import { actor } from "./ways";

const ROWS = 1_000;

/** Writes everybody into the database as one brokerage's candidates. @throws what `signal` gave, between batches */
export async function fillPool(
  everybody: readonly CandidateFacts[],
  signal: AbortSignal,
  progress: (done: number) => void,
) {
  await asActor(actor, (tx) =>
    tx.organisation.create({
      data: { id: BROKERAGE, kind: "brokerage", name: "Evaluation", nameKey: BROKERAGE },
    }),
  );
  let done = 0;
  for (const batch of batches(everybody, ROWS)) {
    signal.throwIfAborted();
    const data = batch.map(({ occupations, skills, licences, qualifications, ...facts }) => ({
      ...facts,
      occupations: [...occupations],
      skills: [...skills],
      licences: [...licences],
      qualifications: [...qualifications],
      reference: facts.id,
    }));
    await asActor(actor, (tx) => tx.candidate.createMany({ data }), 60_000);
    done += batch.length;
    progress(done);
  }
  // What a job does by the clock in the service.
  await asActor(actor, (tx) => tx.$executeRaw`select search.count_terms()`, 60_000);
  await ownerPool().query("analyze candidate, search.posting, search.area");
}
