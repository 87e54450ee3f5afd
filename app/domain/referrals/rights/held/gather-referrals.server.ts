import type { Tx } from "~/platform/actor.server";
import { openShared } from "../../sealed-receipt.server";
import { fieldNames, fieldsOf, type SharedField, valueInWords } from "../../shared-fields";
import { referralReference, sideNames, stageNames } from "../../stage-words";
import type { Side } from "../../stages";
import { openCorrection } from "../sealed-correction.server";
import { gatherInterviews, gatherWork } from "./gather-work.server";
import type { Rows } from "./section";
import type { sectionsOfReferrals } from "./sections-of-referrals";
import { day, instant } from "./values";

type Gathered = Rows<(typeof sectionsOfReferrals)[number]>;

const fieldWords = (fields: readonly string[]) =>
  fields.map((field) => fieldNames[field as SharedField] ?? field);

/** Somebody's referrals, with every step, question, yes, interview and answer. */
export async function gatherReferrals(tx: Tx, candidateId: string): Promise<Gathered> {
  const rows = await tx.referral.findMany({
    where: { candidateId },
    include: {
      vacancy: { select: { title: true, number: true } },
      employer: { select: { name: true } },
      moves: { orderBy: { at: "asc" } },
      request: true,
      receipt: true,
      corrections: { orderBy: { at: "asc" } },
      interviews: { orderBy: { startsAt: "asc" } },
      checks: { orderBy: { dueOn: "asc" } },
      resolutions: { orderBy: { at: "asc" } },
      support: { orderBy: { at: "asc" } },
    },
    orderBy: { number: "asc" },
  });
  return {
    referrals: rows.map((row) => ({
      reference: referralReference(row.number),
      vacancy: `${row.vacancy.title} (FD-${row.vacancy.number})`,
      employer: row.employer.name,
      stage: stageNames[row.stage],
      broker: row.brokerName,
      score: row.score,
      reason: row.reason,
      feedback: row.feedback,
      openedAt: instant(row.openedAt),
      startsOn: day(row.startsOn),
      startedAt: instant(row.startedAt),
      jobEndedOn: day(row.jobEndedOn),
      madeAt: instant(row.createdAt),
    })),
    moves: rows.flatMap(({ number, moves }) =>
      moves.map((move) => ({
        referral: referralReference(number),
        from: move.from && stageNames[move.from],
        to: stageNames[move.to],
        side: sideNames[move.side as Side] ?? move.side,
        by: move.byName,
        reason: move.reason,
        at: instant(move.at),
      })),
    ),
    questions: rows.flatMap(({ number, request }) =>
      request
        ? [
            {
              referral: referralReference(number),
              fields: fieldWords(request.fields),
              words: request.words,
              channel: request.channel,
              askedAt: instant(request.askedAt),
              expiresAt: instant(request.expiresAt),
              remindedAt: instant(request.chasedAt),
              answer: request.answer,
              answeredAt: instant(request.answeredAt),
              notedBy: request.notedByName,
              signedOn: day(request.signedOn),
            },
          ]
        : [],
    ),
    receipts: rows.flatMap(({ number, receipt, employer }) => {
      if (!receipt) return [];
      const shared = openShared(receipt) ?? {};
      return [
        {
          referral: referralReference(number),
          employer: employer.name,
          fields: fieldWords(receipt.fields),
          values: fieldsOf(shared).map((field) => `${fieldNames[field]}: ${valueInWords(shared, field)}`),
          words: receipt.words,
          channel: receipt.channel,
          notedBy: receipt.notedByName,
          signedOn: day(receipt.signedOn),
          givenAt: instant(receipt.givenAt),
          until: instant(receipt.until),
          revokedAt: instant(receipt.revokedAt),
        },
      ];
    }),
    corrections: rows.flatMap(({ number, corrections }) =>
      corrections.map((row) => {
        const right = openCorrection(row) ?? {};
        return {
          referral: referralReference(number),
          values: fieldsOf(right).map((field) => `${fieldNames[field]}: ${valueInWords(right, field)}`),
          by: row.notedByName,
          at: instant(row.at),
        };
      }),
    ),
    interviews: rows.flatMap(gatherInterviews),
    ...gatherWork(rows),
  };
}
