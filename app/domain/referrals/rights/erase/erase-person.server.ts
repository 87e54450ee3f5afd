import { record } from "~/domain/audit/record.server";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import type { SystemActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { aboutThem } from "../about-them.server";
import { emptyCandidate } from "./empty-candidate.server";
import { emptyLetters } from "./empty-letters.server";
import { emptyReferrals } from "./empty-referrals.server";
import { removeDetails } from "./remove-details.server";
import { withdrawOpen } from "./withdraw-open.server";

/** Adds what somebody counts for in reports that read what is about to go to those reports' own sums. */
export type KeepCounts = (tx: Tx, candidateId: string) => Promise<void>;

/** What was done, in counts, as the log says it. */
export type Erased = {
  referralsKept: number;
  referralsWithdrawn: number;
  receiptsEnded: number;
  receiptsEmptied: number;
  interviews: number;
  letters: number;
  cvs: number;
  answers: number;
};

/** To whom the last letter goes. */
type Known = { name: string; email: string | null } | null;

/**
 * Removes all that is held of somebody, in the caller's transaction: a crash leaves everything or nothing. The row that
 * counts stay by is held meanwhile, so that of two at once one does it.
 * @returns null where it is done already, or there is nobody
 */
export async function erasePerson(
  tx: Tx,
  actor: SystemActor,
  candidateId: string,
  { why, keepCounts }: { why: string; keepCounts: KeepCounts },
): Promise<{ counts: Erased; known: Known; brokerId: string | null; reference: string } | null> {
  await tx.$queryRaw`select 1 as held from candidate where id = ${candidateId} for update`;
  const before = await tx.candidate.findUnique({ where: { id: candidateId }, include: { person: true } });
  if (!before || before.erasedAt) return null;
  const { brokerageId, brokerId } = before;
  const known = openPerson(before.person);
  await keepCounts(tx, candidateId);
  const referralIds = (await tx.referral.findMany({ where: { candidateId }, select: { id: true } })).map(
    ({ id }) => id,
  );
  // First, so that the letters of what follows are not among them.
  const about = await aboutThem(tx, candidateId, referralIds);
  const letters = await emptyLetters(tx, known?.email ?? null, about, before.reference);
  const { ids, withdrawn, ended } = await withdrawOpen(tx, actor, candidateId);
  const emptied = await emptyReferrals(tx, ids);
  const removed = await removeDetails(tx, candidateId, ids);
  const reference = await emptyCandidate(tx, before);
  const counts: Erased = {
    referralsKept: ids.length,
    referralsWithdrawn: withdrawn,
    receiptsEnded: ended,
    receiptsEmptied: emptied.receipts,
    interviews: emptied.interviews,
    letters,
    cvs: removed.cvs,
    answers: removed.answers,
  };
  await record(tx, actor, "candidate.erased", candidateId, {
    organisationId: brokerageId,
    detail: { why, ...counts },
  });
  return { counts, known, brokerId, reference };
}
