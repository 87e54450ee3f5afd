import { record } from "~/domain/audit/record.server";
import { type Actor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, dateToDay, dayToDate, londonDate, now, today } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { OutcomeCheck, Referral } from "~prisma/generated/client";
import { hasEnded } from "../stages";
import type { AnswerGiven } from "./answer-given";
import { OPEN_DAYS } from "./checks";
import { closedQuestion, unknownQuestion } from "./question-link.server";
import { sealSaid } from "./sealed-said.server";
import { holdReferral, settle } from "./settle.server";

type Answered = { by: "employer" | "resident" | "brokerage"; byName: string };
/** What was answered, and the stages to which that brought the referral. */
export type Recorded = { referralId: string; way: string[] };

/** Two answers settle what neither side may write: the caller has asked, as the actor, that the question is theirs. */
const service = system("outcomes");

/**
 * Keeps the answer to a question and takes the steps that follow from it, in one transaction. The first answer stands:
 * a second is refused in words and changes nothing.
 */
export const recordAnswer = (
  actor: Actor,
  checkId: string,
  given: AnswerGiven,
  { by, byName }: Answered,
): Promise<Result<Recorded>> =>
  asActor(service, async (tx) => {
    const before = await tx.outcomeCheck.findUnique({ where: { id: checkId } });
    const referral = before && (await holdReferral(tx, before.referralId));
    const check = referral?.checks.find(({ id }) => id === checkId);
    if (!check || !referral) return unknownQuestion();
    if (check.answer !== null) return answeredBefore(check);
    if (!isOpen(check, referral)) return closedQuestion();
    const wrong = whatIsWrong(given, check, referral);
    if (wrong) return wrong;
    const { brokerageId, id: referralId } = referral;
    if (given.answer === "later") {
      await moveStart(tx, referral, given.startsOn);
      const detail = { startsOn: given.startsOn, side: check.side };
      await record(tx, actor, "outcome.start-moved", referralId, { organisationId: brokerageId, detail });
      return ok({ referralId, way: [] });
    }
    await tx.outcomeCheck.update({
      where: { id: checkId },
      data: {
        ...columnsOf(checkId, given),
        answer: given.answer === "yes",
        answeredAt: now(),
        answeredBy: by,
        answeredByName: byName,
      },
    });
    const detail = { check: check.check, side: check.side, answer: given.answer };
    await record(tx, actor, "outcome.answered", referralId, { organisationId: brokerageId, detail });
    const way = await settle(tx, referralId);
    await enqueue(tx, "outcome.answered", { referralId, check: check.check });
    return ok({ referralId, way });
  });

/** Whether a question may be answered: due, not long ago, and not of a referral that was taken back. */
export function isOpen({ dueOn, askedAt }: OutcomeCheck, { stage }: Pick<Referral, "stage">) {
  const due = dateToDay(dueOn);
  if (due > today() || addDays(due, OPEN_DAYS) < today() || stage === "withdrawn") return false;
  return !hasEnded(stage) || askedAt !== null;
}

const answeredBefore = ({ answer, answeredAt }: OutcomeCheck) =>
  problem(
    "taken",
    `We have an answer already: ${answer ? "yes" : "no"}${answeredAt ? `, on ${sayDay(londonDate(answeredAt))}` : ""}. The first answer stands, and what you sent now has changed nothing. If it is wrong, tell the broker.`,
  );

function whatIsWrong(given: AnswerGiven, { check }: OutcomeCheck, { stage, startedAt }: Referral) {
  if (given.answer === "later") {
    if (check !== "start" || stage !== "offered") return problem("invalid", "Choose yes or no", "answer");
    if (given.startsOn <= today())
      return problem("invalid", "The new start date must be in the future", "startsOn");
    if (given.startsOn > addDays(today(), 365))
      return problem("invalid", "The new start date must be within a year", "startsOn");
  }
  if (given.answer !== "no" || !given.endedOn) return undefined;
  if (given.endedOn > today()) return problem("invalid", "The last day must be today or before", "endedOn");
  if (startedAt && given.endedOn < londonDate(startedAt))
    return problem(
      "invalid",
      `The last day must not be before the start, ${sayDay(londonDate(startedAt))}`,
      "endedOn",
    );
  return undefined;
}

function columnsOf(checkId: string, given: Exclude<AnswerGiven, { answer: "later" }>) {
  const words = given.words || null;
  if (given.answer === "no")
    return {
      sealed: sealSaid(checkId, { words, endedWhy: given.endedWhy ?? null }),
      endedOn: given.endedOn ? dayToDate(given.endedOn) : null,
    };
  return {
    sealed: sealSaid(checkId, { words }),
    hoursWeek: given.hoursWeek ?? null,
    payPence: given.payPence ?? null,
    support: given.support,
  };
}

/** Both sides are asked again on the new day. */
async function moveStart(tx: Tx, { id }: Referral, day: string) {
  const startsOn = dayToDate(day);
  await tx.referral.update({ where: { id }, data: { startsOn } });
  await tx.outcomeCheck.updateMany({
    where: { referralId: id, check: "start", answer: null },
    data: { dueOn: startsOn, askedAt: null, remindedAt: null },
  });
}
