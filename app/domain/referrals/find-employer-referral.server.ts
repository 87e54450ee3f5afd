import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { openShared } from "./sealed-receipt.server";
import { fieldNames, fieldsOf, valueInWords } from "./shared-fields";
import { referralReference } from "./stage-words";
import { movesFor, type Stage } from "./stages";
import { type StepTaken, stepsTaken } from "./steps-taken";
import { receivedBy } from "./visible.server";

/** A referral as the employer sees it: what the resident agreed to, and what may be done. */
export type EmployerReferral = {
  id: string;
  reference: string;
  stage: Stage;
  vacancy: { id: string; number: number; title: string };
  brokerName: string;
  brokerageName: string;
  /** What was agreed to; null once it is taken back or over. Days are ISO days. */
  person: { firstName: string; lines: { name: string; value: string }[]; until: string } | null;
  reason: string | null;
  feedback: string | null;
  steps: StepTaken[];
  moves: Stage[];
};

/** One referral to the actor's employer. It reads the receipt and nothing else of the person, and leaves a trace. */
export const findEmployerReferral = (actor: PersonActor, id: string): Promise<Result<EmployerReferral>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id }, receivedBy(actor)] },
      include: {
        vacancy: { select: { id: true, number: true, title: true } },
        brokerage: { select: { name: true } },
        receipt: true,
        moves: { orderBy: { at: "asc" } },
      },
    });
    if (!referral) return problem("not-found");
    const { receipt, candidateId, employerId, stage, vacancy, brokerName, reason, feedback } = referral;
    const shared = openShared(receipt);
    if (shared)
      await record(tx, actor, "candidate.read", candidateId, {
        organisationId: employerId,
        detail: { referralId: id, fields: fieldsOf(shared) },
      });
    const yes = referral.moves.findIndex(({ to }) => to === "referred");
    return ok({
      id,
      reference: referralReference(referral.number),
      stage,
      vacancy,
      brokerName,
      brokerageName: referral.brokerage.name,
      person: shared && {
        firstName: shared.firstName ?? "They",
        lines: fieldsOf(shared).map((field) => ({
          name: fieldNames[field],
          value: valueInWords(shared, field),
        })),
        until: receipt ? londonDate(receipt.until) : "",
      },
      // Why a broker took it back may say something of the person's life, so it stays with the brokerage.
      reason: stage === "withdrawn" ? null : reason,
      feedback,
      // What went before the yes is between the broker and the resident.
      steps: stepsTaken(
        referral.moves.slice(Math.max(0, yes)).map((move) => ({
          ...move,
          byName: move.side === "service" ? brokerName : move.byName,
          reason: null,
        })),
      ),
      moves: movesFor("employer", stage),
    });
  });
