import type { Tx } from "~/platform/actor.server";

/** Removes every row that is about somebody alone, and the words beside what is counted. @returns how many went */
export async function removeDetails(tx: Tx, candidateId: string, referralIds: readonly string[]) {
  const where = { candidateId };
  const count = async (deleting: Promise<{ count: number }>) => (await deleting).count;
  const removed = {
    details: await count(tx.candidatePerson.deleteMany({ where })),
    answers: await count(tx.equalityAnswers.deleteMany({ where })),
    expiries: await count(tx.candidateExpiry.deleteMany({ where })),
    cvs: await count(tx.cvReading.deleteMany({ where })),
    saved: await count(tx.savedVacancy.deleteMany({ where })),
    cards: await count(tx.sharedCard.deleteMany({ where })),
  };
  await tx.dismissal.updateMany({ where, data: { note: null } });
  await tx.lockAsk.updateMany({ where, data: { words: "", answerWords: null } });
  // What their own team said of them to another borough.
  await tx.lockAsk.updateMany({
    where: { holder: { referralId: { in: [...referralIds] } } },
    data: { answerWords: null },
  });
  await tx.identityApart.deleteMany({ where: { OR: [where, { otherId: candidateId }] } });
  await tx.queueDone.deleteMany({ where: { item: { endsWith: `:${candidateId}` } } });
  return removed;
}
