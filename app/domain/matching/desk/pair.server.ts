import { supportedBy } from "~/domain/candidates/visible.server";
import { isOpenOn } from "~/domain/vacancies/open-on.server";
import { visibleTo } from "~/domain/vacancies/visible.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { Candidate } from "~prisma/generated/client";

/** A candidate and a vacancy. */
export type Pair = { candidateId: string; vacancyId: string };

/**
 * One of the actor's own candidates, where the vacancy beside them is one that they may read and is open.
 * @returns `gone` where the vacancy has closed
 */
export async function ownBesideOpen(
  tx: Tx,
  actor: Actor,
  { candidateId, vacancyId }: Pair,
): Promise<Result<Candidate>> {
  const candidate = await tx.candidate.findFirst({
    where: { AND: [{ id: candidateId }, supportedBy(actor)] },
  });
  const vacancy = await tx.vacancy.findFirst({ where: { AND: [{ id: vacancyId }, visibleTo(actor)] } });
  if (!candidate || !vacancy) return problem("not-found");
  if (isOpenOn(today(), vacancy)) return ok(candidate);
  return problem("gone", "This vacancy has closed, so nobody is suggested for it any more.");
}
