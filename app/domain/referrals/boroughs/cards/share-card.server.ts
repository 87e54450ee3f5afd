import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { supportedBy } from "../../visible.server";
import { leaveOut, namesThePerson } from "../names-the-person";
import { cardNow } from "./card-now.server";
import { liveByReference } from "./live-vacancy.server";

type Sharing = {
  candidateId: string;
  toBrokerageId: string;
  /** "FD-1042"; none where the other borough may think of any of its vacancies. */
  vacancy?: string | null;
  note?: string | null;
};

/**
 * Shares the anonymous card of one of the actor's candidates with one other borough, for one vacancy or for any. The
 * card is a copy: what changes of the candidate later is not on it.
 */
export async function shareCard(
  actor: PersonActor,
  { candidateId, toBrokerageId, vacancy = null, note = null }: Sharing,
): Promise<Result<{ id: string }>> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
      include: { person: true },
    });
    if (!candidate) return problem("not-found");
    if (!candidate.available)
      return problem("wrong-stage", `${candidate.reference} is not looking for work at the moment.`);
    const to = await tx.organisation.findFirst({ where: { id: toBrokerageId, kind: "brokerage" } });
    if (!to || to.id === candidate.brokerageId)
      return problem("invalid", "Choose another borough", "toBrokerageId");
    const person = openPerson(candidate.person);
    const given = note && person && namesThePerson(note, person);
    if (given) return problem("invalid", leaveOut(given), "note");
    const live = vacancy ? await liveByReference(tx, vacancy) : null;
    if (vacancy && !live)
      return problem("invalid", "Enter the reference of a vacancy that is live, such as FD-1042", "vacancy");
    const id = randomUUID();
    const { count } = await tx.sharedCard.createMany({
      data: {
        id,
        candidateId,
        fromBrokerageId: candidate.brokerageId,
        toBrokerageId,
        vacancyId: live?.id ?? null,
        card: cardNow(candidate, label),
        note,
        sharedByName: actor.name || actor.email,
        sharedAt: now(),
      },
      skipDuplicates: true,
    });
    if (!count) return problem("taken", `${to.name} has this card already, and has not answered yet.`);
    await record(tx, actor, "card.shared", id, {
      organisationId: candidate.brokerageId,
      detail: { candidateId, toBrokerageId, vacancyId: live?.id ?? null },
    });
    await enqueue(tx, "card.shared", { cardId: id });
    return ok({ id });
  });
}
