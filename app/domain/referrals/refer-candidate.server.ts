import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { claimPerson } from "./boroughs/lock/person-standing.server";
import { refuseHeld } from "./boroughs/lock/refuse-held.server";
import { openVacancy } from "./open-vacancy.server";
import { referralReference } from "./stage-words";
import { supportedBy } from "./visible.server";

type Choice = {
  vacancyId: string;
  candidateId: string;
  /** From 0 to 100, as it stood when the broker chose; null where nobody scored it. */
  score?: number | null;
};

/**
 * A broker shortlists one of their own candidates for a live vacancy, and claims the person for their borough. The
 * employer knows nothing of it.
 * @returns `taken` where the candidate was put forward for this vacancy before, by whomever and however it ended, and
 * where another borough is putting the same person forward
 */
export const referCandidate = (
  actor: PersonActor,
  { vacancyId, candidateId, score = null }: Choice,
): Promise<Result<{ id: string; number: number }>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
    });
    if (!candidate) return problem("not-found");
    const vacancy = await openVacancy(tx, vacancyId);
    if (!vacancy.ok) return vacancy;
    if (!candidate.available)
      return problem("wrong-stage", `${candidate.reference} is not looking for work at the moment.`);
    const { brokerageId } = candidate;
    const held = await refuseHeld(tx, { candidateId, vacancyId });
    if (held) return held;
    const brokerName = actor.name || actor.email;
    // Two brokers may choose at the same moment: the second insert waits for the first and then does nothing.
    const [referral] = await tx.referral.createManyAndReturn({
      data: {
        vacancyId,
        candidateId,
        brokerageId,
        employerId: vacancy.value.organisationId,
        brokerId: actor.id,
        brokerName,
        score,
        createdAt: now(),
      },
      skipDuplicates: true,
    });
    if (!referral) {
      const earlier = await tx.referral.findFirst({ where: { vacancyId, candidateId } });
      const said = earlier ? ` It is ${referralReference(earlier.number)}.` : "";
      return problem("taken", `${candidate.reference} has already been put forward for this vacancy.${said}`);
    }
    const { id, number } = referral;
    await claimPerson(tx, candidateId);
    await tx.referralMove.create({
      data: { referralId: id, to: "shortlisted", side: "brokerage", byName: brokerName, at: now() },
    });
    await record(tx, actor, "referral.created", id, {
      organisationId: brokerageId,
      detail: { vacancyId, candidateId },
    });
    return ok({ id, number });
  });
