import { record } from "~/domain/audit/record.server";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, londonDate, now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { mayAskAgain } from "./ask-again";
import { interviewsOf, type ShownInterview } from "./interviews/find-interviews.server";
import { type Reminders, remindersOf } from "./nudges/find-reminders.server";
import { isOpen } from "./open-vacancy.server";
import { openShared } from "./sealed-receipt.server";
import { fieldNames, fieldsOf, valueInWords } from "./shared-fields";
import { referralReference } from "./stage-words";
import { movesFor, type Stage } from "./stages";
import { type StepTaken, stepsTaken } from "./steps-taken";
import { dueOf } from "./today/due";
import type { Due } from "./today/waiting";
import { madeBy } from "./visible.server";

/** A referral as its broker sees it. Days are ISO days in London. */
export type BrokerReferral = {
  id: string;
  reference: string;
  stage: Stage;
  score: number | null;
  brokerName: string;
  candidate: { id: string; reference: string; name: string; email: string | null; phone: string | null };
  vacancy: { id: string; number: number; title: string; employerName: string };
  /** The question as it was put; null before. */
  asked: { on: string; answerBy: string; again: boolean } | null;
  /** What the employer may see, until when, and whether that is over. */
  shared: { lines: { name: string; value: string }[]; until: string; revokedOn: string | null } | null;
  reason: string | null;
  feedback: string | null;
  due: Due | null;
  /** The day on which they are to start or did; null while it is not agreed. */
  startsOn: string | null;
  /** The day on which the employer first opened it. */
  openedOn: string | null;
  interviews: ShownInterview[];
  /** Reminding the employer; null where its word is not what comes next. */
  reminders: Reminders | null;
  /** Whether people may still be put forward for the vacancy. */
  open: boolean;
  steps: StepTaken[];
  moves: Stage[];
};

/** One referral of the actor's brokerage, with who it is; it leaves a trace. */
export const findReferral = (actor: PersonActor, id: string): Promise<Result<BrokerReferral>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id }, madeBy(actor)] },
      include: {
        candidate: { include: { person: true } },
        vacancy: { select: { id: true, number: true, title: true, stage: true, closesOn: true } },
        employer: { select: { name: true } },
        request: true,
        receipt: true,
        moves: { orderBy: { at: "asc" } },
      },
    });
    if (!referral) return problem("not-found");
    const { stage, candidate, vacancy, request, receipt, startedAt, brokerageId, moves } = referral;
    const { openedAt, nudgedAt, stageAt: since } = referral;
    const startsOn = referral.startsOn && dateToDay(referral.startsOn);
    const open = isOpen(vacancy);
    await record(tx, actor, "candidate.read", candidate.id, {
      organisationId: brokerageId,
      detail: { referralId: id },
    });
    const shared = openShared(receipt);
    const person = openPerson(candidate.person);
    const interviews = await interviewsOf(tx, id, "brokerage");
    const interview = latest(interviews);
    return ok({
      id,
      reference: referralReference(referral.number),
      stage,
      score: referral.score,
      brokerName: referral.brokerName,
      candidate: {
        id: candidate.id,
        reference: candidate.reference,
        name: person?.name || candidate.reference,
        email: person?.email ?? null,
        phone: person?.phone ?? null,
      },
      vacancy: {
        id: vacancy.id,
        number: vacancy.number,
        title: vacancy.title,
        employerName: referral.employer.name,
      },
      asked: request && {
        on: londonDate(request.askedAt),
        answerBy: londonDate(request.expiresAt),
        again: open && stage === "consent_asked" && mayAskAgain(request, now()),
      },
      shared: shared &&
        receipt && {
          lines: fieldsOf(shared).map((field) => ({
            name: fieldNames[field],
            value: valueInWords(shared, field),
          })),
          until: londonDate(receipt.until),
          revokedOn: receipt.revokedAt && londonDate(receipt.revokedAt),
        },
      reason: referral.reason,
      feedback: referral.feedback,
      due: dueOf({ stage, since, startedAt, request, open, openedAt, nudgedAt, startsOn, interview }, now()),
      startsOn,
      openedOn: openedAt && londonDate(openedAt),
      interviews,
      reminders: await remindersOf(tx, referral),
      open,
      steps: stepsTaken(moves),
      moves: movesFor("brokerage", stage),
    });
  });

/** The interview to come or, where none is, the last. */
function latest(interviews: readonly ShownInterview[]) {
  const stands = interviews.filter(({ state }) => state !== "cancelled");
  const found = stands.findLast(({ state }) => state === "ahead") ?? stands[0];
  if (!found) return null;
  const { id, sequence, startsAt, minutes, place, link } = found;
  return { id, sequence, startsAt: new Date(startsAt), minutes, where: place ?? link };
}
