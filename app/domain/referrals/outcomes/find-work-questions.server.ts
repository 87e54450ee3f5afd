import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { openShared } from "../sealed-receipt.server";
import { referralReference } from "../stage-words";
import { receivedBy } from "../visible.server";
import { type Check, checks } from "./checks";
import { answerInWords, answersOf, questionOf } from "./question-words";
import { isOpen } from "./record-answer.server";

/** A question about work as the employer's own page puts it, or what the employer has answered. */
export type OwnQuestion = {
  check: Check;
  question: string;
  answers: { yes: string; no: string };
  answered: { words: string; byName: string; on: string } | null;
  mayAnswer: boolean;
  mayMove: boolean;
};
export type WorkQuestions = { reference: string; who: string; brokerName: string; questions: OwnQuestion[] };

/** What an employer is asked about one referral and has answered: its own side alone. Null where nothing is. */
export const findWorkQuestions = (actor: PersonActor, referralId: string): Promise<WorkQuestions | null> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id: referralId }, receivedBy(actor)] },
      include: {
        receipt: true,
        employer: { select: { name: true } },
        checks: { where: { side: "employer" } },
      },
    });
    if (!referral) return null;
    const may = whereMay(actor, "outcome.note").includes(referral.employerId);
    const reference = referralReference(referral.number);
    const firstName = openShared(referral.receipt)?.firstName;
    if (firstName)
      await record(tx, actor, "candidate.read", referral.candidateId, {
        organisationId: referral.employerId,
        detail: { referralId, fields: ["firstName"] },
      });
    const who = firstName ?? reference;
    const questions = checks.flatMap((check): OwnQuestion[] => {
      const row = referral.checks.find((one) => one.check === check);
      const mayAnswer = Boolean(row && may && row.answer === null && isOpen(row, referral));
      if (!row || (row.answer === null && !mayAnswer)) return [];
      const about = { side: "employer", check, who, employerName: referral.employer.name } as const;
      return [
        {
          check,
          question: questionOf(about),
          answers: answersOf(about),
          answered:
            row.answer === null || !row.answeredAt
              ? null
              : {
                  words: answerInWords(check, row.answer),
                  byName: row.answeredByName ?? "",
                  on: londonDate(row.answeredAt),
                },
          mayAnswer,
          mayMove: check === "start" && referral.stage === "offered",
        },
      ];
    });
    return { reference, who, brokerName: referral.brokerName, questions };
  });
