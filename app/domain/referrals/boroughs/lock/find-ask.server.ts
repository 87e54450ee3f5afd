import { record } from "~/domain/audit/record.server";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { vacancyReference } from "~/domain/vacancies/reference";
import type { PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { LockAsk, LockHolder } from "~prisma/generated/client";
import { referralReference, stageNames } from "../../stage-words";
import { openStages, workStages } from "../../stages";
import { askedBy, heldBy } from "./visible.server";

type Shown = {
  id: string;
  words: string;
  /** An ISO day. */
  askedOn: string;
  answer: string | null;
  answerWords: string | null;
  answeredOn: string | null;
};
/** As the one who asked sees it: nothing of who answers. */
export type AskMade = Shown & {
  side: "asker";
  askedByName: string;
  candidate: { id: string; reference: string };
  vacancy: { id: string; reference: string; title: string } | null;
};
/** As whoever has the person sees it. */
export type AskReceived = Shown & {
  side: "holder";
  askerBorough: string;
  askedByName: string;
  answeredByName: string | null;
  candidate: { id: string; reference: string; name: string };
  /** What would end if they let go. */
  open: { id: string; reference: string; title: string; employerName: string; stage: string }[];
  /** In work through one of those: then there is no letting go. */
  inWork: boolean;
};

/** A question about who puts a person forward, for the borough that asked it or the one that is asked. */
export const findAsk = (actor: PersonActor, id: string): Promise<Result<AskMade | AskReceived>> =>
  asActor(actor, async (tx) => {
    const holder = await tx.lockHolder.findFirst({ where: { AND: [{ askId: id }, heldBy(actor)] } });
    const ask = await tx.lockAsk.findFirst({ where: holder ? { id } : { AND: [{ id }, askedBy(actor)] } });
    if (!ask) return problem("not-found");
    return holder ? received(tx, actor, ask, holder) : made(tx, ask);
  });

const shownOf = ({ id, words, askedAt, answer, answerWords, answeredAt }: LockAsk): Shown => ({
  ...{ id, words, answer, answerWords },
  askedOn: londonDate(askedAt),
  answeredOn: answeredAt && londonDate(answeredAt),
});

async function made(tx: Tx, ask: LockAsk): Promise<Result<AskMade>> {
  const candidate = await tx.candidate.findUnique({ where: { id: ask.candidateId } });
  if (!candidate) return problem("not-found");
  const vacancy = ask.vacancyId ? await tx.vacancy.findUnique({ where: { id: ask.vacancyId } }) : null;
  return ok({
    ...shownOf(ask),
    side: "asker",
    askedByName: ask.askedByName,
    candidate: { id: candidate.id, reference: candidate.reference },
    vacancy: vacancy && { id: vacancy.id, reference: vacancyReference(vacancy.number), title: vacancy.title },
  });
}

async function received(
  tx: Tx,
  actor: PersonActor,
  ask: LockAsk,
  { referralId, answeredByName, holderBrokerageId }: LockHolder,
): Promise<Result<AskReceived>> {
  const referral = await tx.referral.findUnique({
    where: { id: referralId },
    include: { candidate: { include: { person: true } } },
  });
  if (!referral) return problem("not-found");
  const { candidate } = referral;
  await record(tx, actor, "candidate.read", candidate.id, {
    organisationId: holderBrokerageId,
    detail: { askId: ask.id },
  });
  const asker = await tx.organisation.findUnique({ where: { id: ask.askerBrokerageId } });
  const open = await tx.referral.findMany({
    where: { candidateId: candidate.id, stage: { in: openStages } },
    include: { vacancy: { select: { title: true } }, employer: { select: { name: true } } },
    orderBy: { number: "asc" },
  });
  return ok({
    ...shownOf(ask),
    side: "holder",
    askerBorough: asker?.name ?? "Another borough",
    askedByName: ask.askedByName,
    answeredByName,
    candidate: {
      id: candidate.id,
      reference: candidate.reference,
      name: openPerson(candidate.person)?.name || candidate.reference,
    },
    open: open.map(({ id, number, vacancy, employer, stage }) => ({
      id,
      reference: referralReference(number),
      title: vacancy.title,
      employerName: employer.name,
      stage: stageNames[stage],
    })),
    inWork: open.some(({ stage }) => workStages.includes(stage)),
  });
}
