import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { type Actor, standingsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { CandidateGiven } from "./forms";
import { halvesOf } from "./halves";
import { nextReference } from "./next-reference.server";
import { sealPerson } from "./person/sealed-person.server";

type Added = { id: string; reference: string };

/**
 * Adds a resident to the actor's brokerage, with what matching may know apart from what it may not. The form's
 * `candidateId` makes them once: a second click answers with the same one.
 * @returns `taken`, beside the reference, where another candidate of the brokerage has it
 */
export async function addCandidate(actor: Actor, given: CandidateGiven): Promise<Result<Added>> {
  const [brokerage] = standingsOf(actor, "brokerage");
  if (!brokerage) return problem("not-allowed");
  const { facts, person } = halvesOf(given, await findReadyTaxonomy());
  const { organisationId: brokerageId } = brokerage;
  const { reference } = given;
  const id = given.candidateId ?? randomUUID();
  // Whoever adds somebody looks after them, until they hand them back.
  const brokerId = actor.kind === "person" ? actor.id : null;
  return asActor(actor, async (tx) => {
    // Two brokers may choose one reference at the same moment: the second insert waits for the first and does nothing.
    const { count } = await tx.candidate.createMany({
      data: { id, brokerageId, reference, ...facts, brokerId, createdAt: now() },
      skipDuplicates: true,
    });
    if (count === 0) {
      const same = await tx.candidate.findFirst({ where: { id, brokerageId, reference } });
      if (same) return ok({ id, reference });
      const free = await nextReference(tx, brokerage);
      return problem(
        "taken",
        `Another candidate has the reference ${reference}. The next free one is ${free}`,
        "reference",
      );
    }
    await tx.candidatePerson.create({
      data: { candidateId: id, ...sealPerson(id, person), lastActiveAt: now() },
    });
    await record(tx, actor, "candidate.created", id, { organisationId: brokerageId });
    return ok({ id, reference });
  });
}
