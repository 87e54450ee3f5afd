import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { supportedBy } from "../../visible.server";
import { cardLines } from "./card";
import { cardNow } from "./card-now.server";

/** What a broker needs in order to share somebody's card: what is on it, and with whom it can be shared. */
export type CardChoice = {
  candidate: { id: string; reference: string; available: boolean };
  lines: { key: string; value: string }[];
  boroughs: { id: string; name: string }[];
};

/** The card of one of the actor's candidates as it is today. It shows nothing of who they are, so it leaves no trace. */
export async function findCardChoice(actor: PersonActor, candidateId: string): Promise<Result<CardChoice>> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
    });
    if (!candidate) return problem("not-found");
    const { id, reference, available, brokerageId } = candidate;
    const boroughs = await tx.organisation.findMany({
      where: { kind: "brokerage", id: { not: brokerageId } },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    });
    return ok({
      candidate: { id, reference, available },
      lines: cardLines(cardNow(candidate, label)),
      boroughs,
    });
  });
}
