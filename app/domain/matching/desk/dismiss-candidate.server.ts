import { record } from "~/domain/audit/record.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { dayInWords } from "../score/words";
import { type DismissalReason, reasonInWords } from "./dismissal-reasons";
import { ownBesideOpen, type Pair } from "./pair.server";

type Dismissing = Pair & { reason: DismissalReason; note?: string | undefined };

/**
 * A broker sets one of their brokerage's candidates aside for one vacancy: they are not suggested for it again until
 * somebody puts them back. Nobody but the brokerage hears of it.
 * @returns `taken` where a colleague did so before, with their reason; `gone` where the vacancy has closed
 */
export const dismissCandidate = (
  actor: PersonActor,
  { vacancyId, candidateId, reason, note }: Dismissing,
): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const candidate = await ownBesideOpen(tx, actor, { vacancyId, candidateId });
    if (!candidate.ok) return candidate;
    const { brokerageId } = candidate.value;
    // Two brokers may press at the same moment: the second insert waits for the first and then does nothing.
    const [dismissal] = await tx.dismissal.createManyAndReturn({
      data: {
        vacancyId,
        candidateId,
        brokerageId,
        personId: actor.id,
        personName: actor.name || actor.email,
        reason,
        note: note || null,
        createdAt: now(),
      },
      skipDuplicates: true,
    });
    if (dismissal) {
      const detail = { vacancyId, reason };
      await record(tx, actor, "match.dismissed", candidateId, { organisationId: brokerageId, detail });
      return ok({ id: dismissal.id });
    }
    const before = await tx.dismissal.findFirst({ where: { vacancyId, candidateId } });
    if (before?.personId === actor.id && before.reason === reason) return ok({ id: before.id });
    return problem("taken", before ? alreadyBy(before) : undefined);
  });

const alreadyBy = (before: { personName: string; reason: string; createdAt: Date }) => {
  const when = dayInWords(londonDate(before.createdAt), today());
  return `${before.personName} dismissed them for this vacancy on ${when}: “${reasonInWords(before.reason)}”. What you sent has changed nothing.`;
};
