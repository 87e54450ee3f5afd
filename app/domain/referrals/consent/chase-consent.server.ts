import { record } from "~/domain/audit/record.server";
import { dayInWords } from "~/domain/matching/score/words";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { shareableOf } from "../shareable.server";
import { madeBy } from "../visible.server";
import { mayChase } from "./consent-dates";

/** How a resident is reminded: by one letter, or by a call that the broker made. */
export type How = "letter" | "call";

/**
 * A broker reminds a resident who has not answered for two working days: one letter for each question, and calls. Two
 * at once remind once.
 */
export const chaseConsent = (
  actor: PersonActor,
  { referralId, how }: { referralId: string; how: How },
): Promise<Result<{ answerBy: string }>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id: referralId }, madeBy(actor)] },
      include: { request: true },
    });
    if (!referral?.request) return problem("not-found");
    const { request, stage, candidateId, brokerageId } = referral;
    if (stage !== "consent_asked" || request.answer !== null || request.expiresAt <= now())
      return problem(
        "wrong-stage",
        "This question is no longer open, so there is nothing to remind them of.",
      );
    const { chasedAt } = request;
    if (!mayChase(request, now())) return tooSoon(chasedAt ?? request.askedAt, chasedAt !== null);
    if (how === "letter") {
      if (chasedAt) return problem("taken", "They have been reminded once already. Ring them instead.");
      const person = await shareableOf(tx, candidateId);
      if (!person?.email) return problem("invalid", "There is no email address on their record. Ring them.");
    }
    const { count } = await tx.consentRequest.updateMany({
      where: { referralId, answer: null, chasedAt },
      data: { chasedAt: now() },
    });
    if (!count) return tooSoon(now(), true);
    await record(tx, actor, "consent.chased", referralId, { organisationId: brokerageId, detail: { how } });
    if (how === "letter") await enqueue(tx, "consent.chased", { referralId });
    return ok({ answerBy: londonDate(request.expiresAt) });
  });

const tooSoon = (since: Date, chased: boolean) =>
  problem(
    "taken",
    `They were ${chased ? "reminded" : "asked"} on ${dayInWords(londonDate(since), today())}. Give them two working days to answer.`,
  );
