import { dayInWords } from "~/domain/matching/score/words";
import type { Tx } from "~/platform/actor.server";
import { londonDate, today } from "~/platform/clock";
import { problem } from "~/platform/problems";
import { referralReference, stageInSentence } from "./stage-words";

/** How a referral stands, for somebody whose page is older than that. */
export async function movedOn(tx: Tx, { id, number }: { id: string; number: number }) {
  const referral = await tx.referral.findUnique({ where: { id } });
  const last = await tx.referralMove.findFirst({ where: { referralId: id }, orderBy: { at: "desc" } });
  if (!referral || !last) return problem("wrong-stage");
  const when = dayInWords(londonDate(last.at), today());
  const how = `${referralReference(number)} is now at “${stageInSentence(referral.stage)}”. ${last.byName} moved it on ${when}.`;
  return problem("wrong-stage", `${how} Nothing has changed by what you sent.`);
}
