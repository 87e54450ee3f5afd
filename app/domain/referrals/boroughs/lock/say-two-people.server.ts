import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { supportedBy } from "../../visible.server";
import { personStanding } from "./person-standing.server";

type Pair = { candidateId: string; vacancyId: string };

/**
 * A broker says of two records of their own borough that they are two people, such as two who share a telephone: the one
 * is then no longer in the other's way. The other is whichever of them is put forward for this vacancy.
 */
export const sayTwoPeople = (
  actor: PersonActor,
  { candidateId, vacancyId }: Pair,
): Promise<Result<{ otherId: string | null }>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
    });
    if (!candidate) return problem("not-found");
    const { ownReferral } = await personStanding(tx, { candidateId, vacancyId });
    const other = ownReferral && (await tx.referral.findUnique({ where: { id: ownReferral } }));
    if (!other) return ok({ otherId: null });
    const { candidateId: otherId } = other;
    await tx.identityApart.createMany({
      data: [
        { candidateId, otherId },
        { candidateId: otherId, otherId: candidateId },
      ],
      skipDuplicates: true,
    });
    await record(tx, actor, "person.told-apart", candidateId, {
      organisationId: candidate.brokerageId,
      detail: { otherId },
    });
    return ok({ otherId });
  });
