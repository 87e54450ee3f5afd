import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { madeBy } from "../visible.server";
import { groupedCode } from "./code";
import { codeDigestOf, newCode } from "./consent-token.server";

/**
 * Makes a code for a resident who has none at hand, to be read out to them. It is shown this once: we keep its digest,
 * and whichever code there was before opens nothing. @returns the code in its groups
 */
export const showCode = (actor: PersonActor, referralId: string): Promise<Result<{ code: string }>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({ where: { AND: [{ id: referralId }, madeBy(actor)] } });
    if (!referral) return problem("not-found");
    const code = newCode();
    const { count } = await tx.consentRequest.updateMany({
      where: { referralId, answer: null, expiresAt: { gt: now() }, referral: { stage: "consent_asked" } },
      data: { codeDigest: codeDigestOf(code), channel: "phone" },
    });
    if (!count) return problem("wrong-stage", "This question is no longer open, so there is no code for it.");
    await record(tx, actor, "consent.code-shown", referralId, { organisationId: referral.brokerageId });
    return ok({ code: groupedCode(code) });
  });
