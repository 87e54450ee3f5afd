import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, type Result } from "~/platform/problems";
import { ownBesideOpen, type Pair } from "./pair.server";

/**
 * A broker keeps a vacancy beside one of their brokerage's candidates, to come back to. Saving it again changes nothing.
 * @returns `gone` where the vacancy is not open
 */
export const saveVacancy = (actor: PersonActor, { candidateId, vacancyId }: Pair): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const candidate = await ownBesideOpen(tx, actor, { candidateId, vacancyId });
    if (!candidate.ok) return candidate;
    const { brokerageId } = candidate.value;
    const { count } = await tx.savedVacancy.createMany({
      data: {
        candidateId,
        vacancyId,
        brokerageId,
        personId: actor.id,
        personName: actor.name || actor.email,
        createdAt: now(),
      },
      skipDuplicates: true,
    });
    if (count > 0)
      await record(tx, actor, "match.saved", candidateId, {
        organisationId: brokerageId,
        detail: { vacancyId },
      });
    return ok(null);
  });
