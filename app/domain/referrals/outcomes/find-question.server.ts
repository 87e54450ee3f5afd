import { record } from "~/domain/audit/record.server";
import type { AskedActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { ok, type Result } from "~/platform/problems";
import { openShared } from "../sealed-receipt.server";
import { referralReference } from "../stage-words";
import type { AskedSide, Check } from "./checks";
import { closedQuestion, unknownQuestion } from "./question-link.server";
import { answersOf, questionOf } from "./question-words";
import { isOpen } from "./record-answer.server";

/** The one question that a link opens. Days are ISO days in London. */
export type WorkQuestion = {
  side: AskedSide;
  check: Check;
  reference: string;
  question: string;
  answers: { yes: string; no: string };
  employerName: string;
  vacancyTitle: string;
  brokerName: string;
  brokerageName: string;
  startedOn: string | null;
  /** Whether they may say that the start has moved to another day. */
  mayMove: boolean;
  /** The new day, where somebody has moved it and nobody is asked before. */
  movedTo: string | null;
  answered: { answer: boolean; on: string } | null;
};

/** The question behind a link, with what whoever holds it may know; it leaves a trace where it shows a first name. */
export const findQuestion = (actor: AskedActor): Promise<Result<WorkQuestion>> =>
  asActor(actor, async (tx) => {
    const check = await tx.outcomeCheck.findFirst({ where: { tokenDigest: actor.tokenDigest } });
    const referral =
      check &&
      (await tx.referral.findFirst({
        where: { id: check.referralId },
        include: {
          receipt: true,
          employer: { select: { name: true } },
          brokerage: { select: { name: true } },
          vacancy: { select: { title: true } },
        },
      }));
    if (!check || !referral) return unknownQuestion();
    const { stage, candidateId, employerId, startedAt, startsOn } = referral;
    const side = check.side as AskedSide;
    const movedTo = stage === "offered" && check.answer === null && check.dueOn > now() ? startsOn : null;
    if (check.answer === null && !movedTo && !isOpen(check, referral)) return closedQuestion();
    const reference = referralReference(referral.number);
    const shared = side === "employer" && stage !== "withdrawn" ? openShared(referral.receipt) : null;
    if (shared?.firstName)
      await record(tx, actor, "candidate.read", candidateId, {
        organisationId: employerId,
        detail: { referralId: referral.id, fields: ["firstName"] },
      });
    const about = {
      side,
      check: check.check as Check,
      who: shared?.firstName ?? reference,
      employerName: referral.employer.name,
    };
    return ok({
      ...about,
      reference,
      question: questionOf(about),
      answers: answersOf(about),
      vacancyTitle: referral.vacancy.title,
      brokerName: referral.brokerName,
      brokerageName: referral.brokerage.name,
      startedOn: startedAt && londonDate(startedAt),
      mayMove: about.check === "start" && stage === "offered",
      movedTo: movedTo && londonDate(movedTo),
      answered:
        check.answer !== null && check.answeredAt
          ? { answer: check.answer, on: londonDate(check.answeredAt) }
          : null,
    });
  });
