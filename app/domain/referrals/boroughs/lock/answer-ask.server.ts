import { record } from "~/domain/audit/record.server";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { moveReferral } from "../../move-referral.server";
import { openStages, workStages } from "../../stages";
import { leaveOut, namesThePerson } from "../names-the-person";
import { type LockAnswer, releasedReason } from "./lock-words";
import { heldBy } from "./visible.server";

type Answer = { askId: string; answer: LockAnswer; words?: string | null };

const answered =
  "This question has its answer already, or the referral ended by itself. Nothing has changed by what you sent.";
const inWork =
  "This person is in work through one of your referrals, so they can't be let go. Say that you go on with them, and why";

/**
 * Whoever is putting a person forward answers another borough that asks: they let go (every open referral of the person
 * ends, with the reason), say that it is somebody else (neither is in the other's way again), or go on, saying why.
 */
export const answerAsk = (
  actor: PersonActor,
  { askId, answer, words = null }: Answer,
): Promise<Result<{ answer: LockAnswer }>> =>
  asActor(actor, async (tx) => {
    const holder = await tx.lockHolder.findFirst({ where: { AND: [{ askId }, heldBy(actor)] } });
    const referral = holder && (await tx.referral.findUnique({ where: { id: holder.referralId } }));
    if (!holder || !referral) return problem("not-found");
    const person = await tx.candidatePerson.findUnique({ where: { candidateId: referral.candidateId } });
    const known = openPerson(person);
    const given = words && known && namesThePerson(words, known);
    if (given) return problem("invalid", leaveOut(given), "words");
    if (answer === "kept" && !words) return problem("invalid", "Say why, in a few words", "words");
    const open = await openOf(tx, referral.candidateId);
    if (answer === "released" && open.some(({ stage }) => workStages.includes(stage)))
      return problem("invalid", inWork, "answer");
    const { count } = await tx.lockAsk.updateMany({
      where: { id: askId, answer: null },
      data: { answer, answerWords: words, answeredAt: now() },
    });
    if (!count) return problem("wrong-stage", answered);
    await tx.lockHolder.updateMany({ where: { askId }, data: { answeredByName: actor.name || actor.email } });
    if (answer === "not_same") await tx.$queryRaw`select 1 from (select say_two_people(${askId})) as said`;
    if (answer === "released") for (const one of open) await letGo(actor, one);
    await record(tx, actor, "lock.answered", askId, {
      organisationId: holder.holderBrokerageId,
      detail: { answer },
    });
    await enqueue(tx, "lock.answered", { askId });
    return ok({ answer });
  });

type Open = Awaited<ReturnType<typeof openOf>>[number];

/** The person's open referrals, held as they are until the transaction ends. */
async function openOf(tx: Tx, candidateId: string) {
  await tx.$queryRaw`select 1 from referral where "candidateId" = ${candidateId} order by id for no key update`;
  return tx.referral.findMany({ where: { candidateId, stage: { in: openStages } } });
}

async function letGo(actor: PersonActor, { id, stage }: Open) {
  const moved = await moveReferral(actor, {
    referralId: id,
    from: stage,
    to: "withdrawn",
    reason: releasedReason,
  });
  // The row is held and its stage was read after that: a refusal is a bug, and must not leave half of this behind.
  if (!moved.ok) throw new Error(`A referral can't be let go: ${moved.message}`);
}
