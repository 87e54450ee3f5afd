import { whereMay } from "~/domain/permissions/permissions";
import type { AskedActor, PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { problem, type Result } from "~/platform/problems";
import { sideNames } from "../stage-words";
import { madeBy, receivedBy } from "../visible.server";
import type { AnswerGiven } from "./answer-given";
import type { AskedSide, Check } from "./checks";
import { unknownQuestion } from "./question-link.server";
import { type Recorded, recordAnswer } from "./record-answer.server";

/** Whoever holds the link of a question answers it. The employer's name stands for the person there, whom a link does not tell. */
export async function answerQuestion(actor: AskedActor, given: AnswerGiven): Promise<Result<Recorded>> {
  const asked = await asActor(actor, (tx) =>
    tx.outcomeCheck.findFirst({
      where: { tokenDigest: actor.tokenDigest },
      include: { referral: { select: { employer: { select: { name: true } } } } },
    }),
  );
  if (!asked) return unknownQuestion();
  const by = asked.side as AskedSide;
  const byName = by === "employer" ? asked.referral.employer.name : sideNames.resident;
  return recordAnswer(actor, asked.id, given, { by, byName });
}

type Noted = { referralId: string; check: Check; given: AnswerGiven };

/** An employer answers on its own page; a broker notes what the resident told them. */
export async function noteAnswer(
  actor: PersonActor,
  { referralId, check, given }: Noted,
): Promise<Result<Recorded>> {
  const mine = whereMay(actor, "outcome.note");
  const found = await asActor(actor, async (tx) => {
    const referral = await tx.referral.findFirst({
      where: { AND: [{ id: referralId }, { OR: [madeBy(actor), receivedBy(actor)] }] },
    });
    if (!referral) return null;
    const by: "brokerage" | "employer" | null = mine.includes(referral.brokerageId)
      ? "brokerage"
      : mine.includes(referral.employerId)
        ? "employer"
        : null;
    if (!by) return { by, row: null };
    const side: AskedSide = by === "brokerage" ? "resident" : "employer";
    return { by, row: await tx.outcomeCheck.findFirst({ where: { referralId, check, side } }) };
  });
  if (!found) return problem("not-found");
  if (!found.by) return problem("not-allowed");
  if (!found.row) return problem("wrong-stage", "Nobody is asked this yet.");
  return recordAnswer(actor, found.row.id, given, { by: found.by, byName: actor.name || actor.email });
}
