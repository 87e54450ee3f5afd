import { type Check, isCheck } from "~/domain/referrals/outcomes/checks";
import {
  type CheckSeen,
  findOutcomes,
  type Outcomes,
} from "~/domain/referrals/outcomes/find-outcomes.server";
import { found, refusal } from "~/http/form.server";
import type { PersonActor } from "~/platform/actor";
import { problem } from "~/platform/problems";

type Params = { referralId?: string; check?: string };

/** The check that an address names; anything else is not there. */
export function checkIn({ check = "" }: Params): Check {
  if (isCheck(check)) return check;
  throw refusal(problem("not-found"));
}

/** One check of a referral of the broker's own brokerage, as a page about it needs it. */
export async function outcomeAt(
  actor: PersonActor,
  params: Params,
): Promise<{ outcomes: Outcomes; seen: CheckSeen }> {
  const check = checkIn(params);
  const outcomes = found(await findOutcomes(actor, params.referralId ?? ""));
  const seen = outcomes.checks.find((one) => one.check === check);
  if (!seen) throw refusal(problem("not-found"));
  return { outcomes, seen };
}
