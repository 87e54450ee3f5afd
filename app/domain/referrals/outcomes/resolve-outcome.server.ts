import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { hasEnded } from "../stages";
import { madeBy } from "../visible.server";
import type { Check } from "./checks";
import { judge } from "./judge";
import type { Recorded } from "./record-answer.server";
import { heardOf, holdReferral, settle } from "./settle.server";

type Found = { referralId: string; check: Check; outcome: boolean; words: string };

const service = system("outcomes");

/**
 * A broker says what holds where the sides differ, or where one never answers. Both answers stay as they were given,
 * and the referral moves on by what the broker found. Of two at once, the first stands.
 */
export async function resolveOutcome(
  actor: PersonActor,
  { referralId, check, outcome, words }: Found,
): Promise<Result<Recorded>> {
  const mine = await asActor(actor, (tx) =>
    tx.referral.findFirst({ where: { AND: [{ id: referralId }, madeBy(actor)] } }),
  );
  if (!mine) return problem("not-found");
  if (!whereMay(actor, "outcome.resolve").includes(mine.brokerageId)) return problem("not-allowed");
  return asActor(service, async (tx): Promise<Result<Recorded>> => {
    const referral = await holdReferral(tx, referralId);
    if (!referral) return problem("not-found");
    const before = referral.resolutions.find((resolution) => resolution.check === check);
    if (before)
      return problem(
        "taken",
        `${before.byName} has settled this already: ${before.outcome ? "yes" : "no"}. What you sent has changed nothing.`,
      );
    const heard = heardOf(referral)[check];
    const held = judge(heard ?? {});
    if (held.state === "agreed")
      return problem("wrong-stage", "Both sides say the same, so there is nothing to settle.");
    if (typeof heard?.employer !== "boolean" && typeof heard?.resident !== "boolean")
      return problem("wrong-stage", "Neither side has answered yet. Note the resident’s answer first.");
    if (hasEnded(referral.stage)) return problem("wrong-stage");
    const byName = actor.name || actor.email;
    await tx.outcomeResolution.create({ data: { referralId, check, outcome, words, byName, at: now() } });
    await record(tx, actor, "outcome.resolved", referralId, {
      organisationId: referral.brokerageId,
      detail: { check, outcome },
    });
    const way = await settle(tx, referralId);
    await enqueue(tx, "outcome.answered", { referralId, check });
    return ok({ referralId, way });
  });
}
