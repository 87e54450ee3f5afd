import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { liveByReference } from "./live-vacancy.server";
import { sharedWith } from "./visible.server";

type Answer = {
  cardId: string;
  answer: "interested" | "not";
  /** "FD-1042": for which vacancy, where the card was shared for none. */
  vacancy?: string | null;
  words?: string | null;
};

const gone = "This card has its answer already, or was withdrawn. Nothing has changed by what you sent.";

/** A borough says whether it is interested in a card that was shared with it: whoever shared it puts the person forward. */
export const answerCard = (
  actor: PersonActor,
  { cardId, answer, vacancy = null, words = null }: Answer,
): Promise<Result<{ answer: "interested" | "not" }>> =>
  asActor(actor, async (tx) => {
    const card = await tx.sharedCard.findFirst({ where: { AND: [{ id: cardId }, sharedWith(actor)] } });
    if (!card) return problem("not-found");
    const asked = answer === "interested" && card.vacancyId === null;
    const live = asked && vacancy ? await liveByReference(tx, vacancy) : null;
    if (asked && !live)
      return problem(
        "invalid",
        "Enter the reference of the vacancy that you think of, such as FD-1042",
        "vacancy",
      );
    const { count } = await tx.sharedCard.updateMany({
      where: { id: cardId, answer: null, endedAt: null },
      data: {
        answer,
        answerWords: words,
        answeredByName: actor.name || actor.email,
        answeredAt: now(),
        ...(live ? { vacancyId: live.id } : {}),
      },
    });
    if (!count) return problem("wrong-stage", gone);
    await record(tx, actor, "card.answered", cardId, {
      organisationId: card.toBrokerageId,
      detail: { answer },
    });
    await enqueue(tx, "card.answered", { cardId });
    return ok({ answer });
  });
