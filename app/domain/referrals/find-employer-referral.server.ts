import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dateToDay, londonDate, now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { interviewsOf, type ShownInterview } from "./interviews/find-interviews.server";
import { mayInterviewAt } from "./interviews/interviewed.server";
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
  /** Why it went no further, and what was added; null while it goes on, or where that is not the employer's to know. */
  reason: string | null;
  feedback: string | null;
  /** The day on which they are to start or did. */
  startsOn: string | null;
  interviews: ShownInterview[];
  /** Whether an interview can be arranged by whoever looks. */
  mayArrange: boolean;
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
    await noteOpening(tx, actor, referral);
    const interviews = await interviewsOf(tx, id, "employer");
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
      reason: stage === "not_progressed" ? reason : null,
      feedback,
      startsOn: referral.startsOn && dateToDay(referral.startsOn),
      interviews,
      mayArrange:
        mayInterviewAt(stage) &&
        shared !== null &&
        whereMay(actor, "interview.arrange").includes(employerId) &&
        !interviews.some(({ state }) => state === "ahead"),
      // What went before the yes is between the broker and the resident.
      steps: stepsTaken(
        referral.moves.slice(Math.max(0, yes)).map((move) => ({
          ...move,
          byName: move.side === "service" ? brokerName : move.byName,
          reason: null,
        })),
      ),
      moves: whereMay(actor, "referral.move").includes(employerId) ? movesFor("employer", stage) : [],
    });
  });

type Opened = { id: string; employerId: string; openedAt: Date | null };

/** The employer has opened it: noted once, the first time, for the broker who waits. */
async function noteOpening(tx: Tx, actor: PersonActor, { id, employerId, openedAt }: Opened) {
  if (openedAt) return;
  const { count } = await tx.referral.updateMany({
    where: { id, openedAt: null },
    data: { openedAt: now() },
  });
  if (count) await record(tx, actor, "referral.opened", id, { organisationId: employerId });
}
