import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, type Result } from "~/platform/problems";
import { madeBy } from "../visible.server";
import { groupedCode } from "./code";
import { codeFor } from "./consent-token.server";
import { type BrokerConsent, findBrokerConsent } from "./find-asked.server";

/** The question on paper, and its code; no code until it has been put on paper as it stands. Showing it leaves a trace. */
export const findSheet = (
  actor: PersonActor,
  id: string,
): Promise<Result<{ consent: BrokerConsent; code: string | null }>> =>
  asActor(actor, async (tx): Promise<Result<{ consent: BrokerConsent; code: string | null }>> => {
    const consent = await findBrokerConsent(actor, id);
    if (!consent.ok) return consent;
    const referral = consent.value.question?.onPaper
      ? await tx.referral.findFirst({ where: { AND: [{ id }, madeBy(actor)] }, include: { request: true } })
      : null;
    if (!referral?.request) return ok({ consent: consent.value, code: null });
    const detail = { on: "paper" };
    await record(tx, actor, "consent.code-shown", id, { organisationId: referral.brokerageId, detail });
    return ok({ consent: consent.value, code: groupedCode(codeFor(referral.request)) });
  });
