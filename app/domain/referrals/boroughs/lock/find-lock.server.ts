import { vacancyReference } from "~/domain/vacancies/reference";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { supportedBy } from "../../visible.server";
import { personStanding } from "./person-standing.server";

/** What a broker needs in order to ask about one of their candidates whom another borough has. */
export type Lock = {
  candidate: { id: string; reference: string };
  elsewhere: boolean;
  vacancy: { id: string; reference: string; title: string } | null;
  /** The question that waits for an answer. `on` is an ISO day. */
  asked: { id: string; on: string } | null;
};

/** Whether another borough is putting one of the actor's candidates forward. It says who nobody is, so it leaves no trace. */
export const findLock = (
  actor: PersonActor,
  { candidateId, vacancyId }: { candidateId: string; vacancyId?: string | null },
): Promise<Result<Lock>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
    });
    if (!candidate) return problem("not-found");
    const { elsewhere } = await personStanding(tx, { candidateId });
    const vacancy = vacancyId
      ? await tx.vacancy.findFirst({ where: { id: vacancyId, stage: "live" } })
      : null;
    const ask = await tx.lockAsk.findFirst({ where: { candidateId, answer: null } });
    return ok({
      candidate: { id: candidate.id, reference: candidate.reference },
      elsewhere,
      vacancy: vacancy && {
        id: vacancy.id,
        reference: vacancyReference(vacancy.number),
        title: vacancy.title,
      },
      asked: ask && { id: ask.id, on: londonDate(ask.askedAt) },
    });
  });
