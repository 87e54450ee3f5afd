import { record } from "~/domain/audit/record.server";
import { supportedBy } from "~/domain/candidates/visible.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { Pair } from "./pair.server";
import { notedBy } from "./visible.server";

/** A broker no longer keeps a vacancy beside one of their brokerage's candidates. Doing so again changes nothing. */
export const unsaveVacancy = (actor: PersonActor, { candidateId, vacancyId }: Pair): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
    });
    if (!candidate) return problem("not-found");
    const { count } = await tx.savedVacancy.deleteMany({
      where: { AND: [{ candidateId, vacancyId }, notedBy(actor)] },
    });
    if (count > 0)
      await record(tx, actor, "match.unsaved", candidateId, {
        organisationId: candidate.brokerageId,
        detail: { vacancyId },
      });
    return ok(null);
  });
