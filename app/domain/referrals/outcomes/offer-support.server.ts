import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { madeBy } from "../visible.server";
import type { Check } from "./checks";
import type { Support } from "./support";

type Offered = { referralId: string; check: Check; offered: Support[]; words?: string };

/** A broker records what support they offered somebody in work, at one of the checks. */
export const offerSupport = (
  actor: PersonActor,
  { referralId, check, offered, words }: Offered,
): Promise<Result<{ referralId: string }>> =>
  asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({ where: { AND: [{ id: referralId }, madeBy(actor)] } });
    if (!referral) return problem("not-found");
    const { brokerageId, startedAt } = referral;
    if (!whereMay(actor, "outcome.resolve").includes(brokerageId)) return problem("not-allowed");
    if (!startedAt) return problem("wrong-stage", "They have not started work yet.");
    const byName = actor.name || actor.email;
    await tx.inWorkSupport.create({
      data: { referralId, check, offered, words: words || null, byName, at: now() },
    });
    const detail = { check, offered };
    await record(tx, actor, "outcome.support-offered", referralId, { organisationId: brokerageId, detail });
    return ok({ referralId });
  });
