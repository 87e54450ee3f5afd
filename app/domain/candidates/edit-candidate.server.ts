import { record } from "~/domain/audit/record.server";
import { findReadyTaxonomy, type LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { Prisma } from "~prisma/generated/client";
import type { CandidateGiven } from "./forms";
import { halvesOf } from "./halves";
import { openPerson, sealPerson } from "./person/sealed-person.server";
import { supportedBy } from "./visible.server";

type Edited = Result<{ id: string }>;

/**
 * Changes the record of one of the actor's own candidates, if nobody else changed it since the form was shown.
 * @returns `taken`, beside the reference, where another candidate has it; `wrong-stage` where the record moved on
 */
export async function editCandidate(actor: Actor, id: string, given: CandidateGiven): Promise<Edited> {
  const taxonomy = await findReadyTaxonomy();
  try {
    return await edit(actor, id, given, taxonomy);
  } catch (error) {
    // The index on references decides between two who choose one; whoever is second learns of it here.
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (!taken) throw error;
    return problem("taken", `Another candidate has the reference ${given.reference}`, "reference");
  }
}

const edit = (actor: Actor, id: string, given: CandidateGiven, taxonomy: LoadedTaxonomy): Promise<Edited> =>
  asActor(actor, async (tx) => {
    const before = await tx.candidate.findFirst({
      where: { AND: [{ id }, supportedBy(actor)] },
      include: { person: true },
    });
    if (!before) return problem("not-found");
    const { facts, person } = halvesOf(given, taxonomy, before);
    const { count } = await tx.candidate.updateMany({
      where: { id, ...(given.version ? { updatedAt: new Date(given.version) } : {}) },
      data: { ...facts, reference: given.reference },
    });
    if (count === 0) return problem("wrong-stage", movedOn);
    // What the form does not ask stays as it is.
    const sealed = { ...sealPerson(id, { ...openPerson(before.person), ...person }), lastActiveAt: now() };
    await tx.candidatePerson.upsert({
      where: { candidateId: id },
      update: { ...sealed, warnedAt: null },
      create: { candidateId: id, ...sealed },
    });
    await record(tx, actor, "candidate.edited", id, { organisationId: before.brokerageId });
    return ok({ id });
  });

const movedOn =
  "Somebody changed this record while you were writing, so nothing of yours is saved yet. What you wrote is kept below. Open the record in another window, see what they changed, and make your change there.";
