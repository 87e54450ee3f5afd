import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { CommitmentKind } from "./commitments";
import { planChangedBy } from "./visible.server";

/** What an employer says of a commitment; days are calendar days. */
export type CommitmentGiven = {
  level?: string | undefined;
  evidence?: string | undefined;
  dueOn?: string | undefined;
  doneOn?: string | undefined;
};

const nameOf = (actor: Actor) => (actor.kind === "person" || actor.kind === "system" ? actor.name : "");
/** The moment of a change: never the one that was seen, even where the two fall together. */
export const laterThan = (seen: string | undefined) =>
  new Date(Math.max(now().getTime(), seen ? new Date(seen).getTime() + 1 : 0));

const dateOf = (day: string | undefined) => (day ? dayToDate(day) : null);

/**
 * Makes a commitment of an employer of the actor's own, or changes it; one that was dropped is taken up again.
 * @param seen the `seen` of the state that the page showed; nothing for one that there was not
 * @returns `wrong-stage` where somebody made or changed it meanwhile; then nothing is overwritten
 */
export const keepCommitment = (
  actor: Actor,
  employerId: string,
  kind: CommitmentKind,
  given: CommitmentGiven,
  seen?: string,
): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const employer = await tx.organisation.findFirst({
      where: { AND: [{ id: employerId }, planChangedBy(actor)] },
      select: { id: true },
    });
    if (!employer) return problem("not-found");
    const data = {
      level: given.level ?? null,
      evidence: given.evidence ?? null,
      dueOn: dateOf(given.dueOn),
      doneOn: dateOf(given.doneOn),
      droppedOn: null,
      note: null,
      byName: nameOf(actor),
      updatedAt: laterThan(seen),
    };
    const { count } = seen
      ? await tx.commitment.updateMany({
          where: { organisationId: employerId, kind, updatedAt: new Date(seen) },
          data,
        })
      : await tx.commitment.createMany({
          data: { ...data, organisationId: employerId, kind, createdAt: data.updatedAt },
          skipDuplicates: true,
        });
    if (!count) return meanwhile();
    await record(tx, actor, seen ? "commitment.changed" : "commitment.made", employerId, {
      organisationId: employerId,
      detail: { kind, done: Boolean(given.doneOn) },
    });
    return ok(null);
  });

export const meanwhile = () =>
  problem(
    "wrong-stage",
    "Somebody changed this commitment while you wrote. What you typed is still here: look it over, then save again.",
  );
