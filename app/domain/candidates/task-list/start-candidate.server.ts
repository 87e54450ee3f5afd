import { z } from "zod";
import { record } from "~/domain/audit/record.server";
import { type Actor, standingsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { nextReference } from "../next-reference.server";
import { identityKeys, sealPerson } from "../person/sealed-person.server";
import { findSame, type SamePerson } from "./find-same.server";
import { personShape, usualKm } from "./page-forms";

/** The first page. `today` is an ISO day. */
export const startForm = (today: string) =>
  z.object({
    /** Drawn with the form, so that a second click adds nobody twice. */
    candidateId: z.uuid(),
    ...personShape(today),
    /** Whether others who may be the same person were seen, and this is another. */
    anyway: z.boolean().optional(),
  });
export type StartGiven = z.output<ReturnType<typeof startForm>>;

type Started = { id: string; reference: string };

/**
 * Begins the record of a resident of the actor's brokerage: a draft, which nobody matches until it is finished, on the
 * caseload of whoever begins it. @returns `same` instead, and nothing begun, where somebody there may be the same
 * person and `anyway` does not say otherwise; `taken`, beside the reference, where another candidate has it
 */
export async function startCandidate(
  actor: Actor,
  { candidateId: id, reference, place, anyway = false, ...given }: StartGiven,
): Promise<Result<Started> | { ok: true; same: SamePerson[] }> {
  const [brokerage] = standingsOf(actor, "brokerage");
  if (!brokerage) return problem("not-allowed");
  const { organisationId: brokerageId } = brokerage;
  const person = { ...given, dateOfBirth: given.dateOfBirth ?? null };
  const brokerId = actor.kind === "person" ? actor.id : null;
  return asActor(actor, async (tx) => {
    const same = anyway ? [] : await findSame(tx, brokerageId, identityKeys(person), id);
    if (same.length > 0) return { ok: true, same };
    // Two brokers may choose one reference at the same moment: the second insert waits for the first and does nothing.
    const { count } = await tx.candidate.createMany({
      data: {
        id,
        brokerageId,
        reference,
        ...place,
        maxKm: usualKm,
        available: false,
        brokerId,
        createdAt: now(),
      },
      skipDuplicates: true,
    });
    if (count === 0) {
      const made = await tx.candidate.findFirst({ where: { id, brokerageId, reference } });
      if (made) return ok({ id, reference });
      const free = await nextReference(tx, brokerage);
      const says = `Another candidate has the reference ${reference}. The next free one is ${free}`;
      return problem("taken", says, "reference");
    }
    await tx.candidatePerson.create({
      data: {
        candidateId: id,
        ...sealPerson(id, person),
        pagesDone: ["person"],
        draft: true,
        lastActiveAt: now(),
      },
    });
    await record(tx, actor, "candidate.drafted", id, { organisationId: brokerageId });
    return ok({ id, reference });
  });
}
