import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { CommitmentKind } from "./commitments";
import { laterThan, meanwhile } from "./keep-commitment.server";
import { planChangedBy } from "./visible.server";

/**
 * Drops a commitment of an employer of the actor's own, and keeps why. It stays on the plan, and can be taken up again.
 * @param seen the `seen` of the state that the page showed
 * @returns `wrong-stage` where somebody changed it meanwhile
 */
export const dropCommitment = (
  actor: Actor,
  employerId: string,
  kind: CommitmentKind,
  note: string,
  seen: string,
): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const held = await tx.commitment.findFirst({
      where: { organisationId: employerId, kind, organisation: planChangedBy(actor) },
      select: { id: true },
    });
    if (!held) return problem("not-found");
    const { count } = await tx.commitment.updateMany({
      where: { id: held.id, updatedAt: new Date(seen), droppedOn: null },
      data: { droppedOn: dayToDate(today()), note, updatedAt: laterThan(seen) },
    });
    if (!count) return meanwhile();
    await record(tx, actor, "commitment.dropped", employerId, {
      organisationId: employerId,
      detail: { kind },
    });
    return ok(null);
  });
