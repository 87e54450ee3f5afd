import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { openVacancy } from "../open-vacancy.server";
import { madeBy } from "../visible.server";
import { codeDigestOf, codeFor } from "./consent-token.server";
import { findQuestion } from "./question.server";

type Request = { referralId: string; askedAt: Date; codeDigest: string | null };

/** Whether the code that opens a question is the one that its sheet and its letter bear. */
export const isOnPaper = ({ referralId, askedAt, codeDigest }: Request) =>
  codeDigest === codeDigestOf(codeFor({ referralId, askedAt }));

/**
 * Puts an open question on paper as it stands now: its words are those of the record today, and its code is the
 * sheet's. A code that was read out before opens nothing.
 */
export async function putOnPaper(actor: PersonActor, referralId: string): Promise<Result<{ id: string }>> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx): Promise<Result<{ id: string }>> => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id: referralId }, madeBy(actor)] },
      include: { request: true },
    });
    if (!referral?.request) return problem("not-found");
    const { request, candidateId, brokerageId } = referral;
    const vacancy = await openVacancy(tx, referral.vacancyId);
    if (!vacancy.ok) return vacancy;
    const question = await findQuestion(tx, { candidateId, vacancy: vacancy.value, request }, label);
    if (!question) return problem("not-found");
    const { askedAt } = request;
    const { count } = await tx.consentRequest.updateMany({
      where: {
        referralId,
        answer: null,
        askedAt,
        expiresAt: { gt: now() },
        referral: { stage: "consent_asked" },
      },
      data: {
        channel: "paper",
        words: question.words,
        codeDigest: codeDigestOf(codeFor({ referralId, askedAt })),
      },
    });
    if (!count)
      return problem("wrong-stage", "This question is no longer open, so there is no sheet for it.");
    await record(tx, actor, "consent.put-on-paper", referralId, { organisationId: brokerageId });
    return ok({ id: referralId });
  });
}
