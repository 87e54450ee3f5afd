import type { Tx } from "~/platform/actor.server";
import { dateToDay, londonDate } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import type { Commitment } from "~prisma/generated/client";

type Pair = { fromId: string; intoId: string };

/** Moves commitments. Of two of a kind the newer stays, with what the older said in its note. @returns how many were joined */
export async function joinCommitments(tx: Tx, { fromId, intoId }: Pair): Promise<number> {
  const leaving = await tx.commitment.findMany({ where: { organisationId: fromId } });
  const staying = await tx.commitment.findMany({ where: { organisationId: intoId } });
  let joined = 0;
  for (const commitment of leaving) {
    const there = staying.find(({ kind }) => kind === commitment.kind);
    const newer = there && there.createdAt >= commitment.createdAt ? there : commitment;
    if (there) {
      const older = newer === there ? commitment : there;
      await tx.commitment.delete({ where: { id: older.id } });
      const note = [newer.note, noteOf(older)].filter(Boolean).join("\n\n");
      await tx.commitment.update({ where: { id: newer.id }, data: { note } });
      joined++;
    }
    await tx.commitment.update({ where: { id: newer.id }, data: { organisationId: intoId } });
  }
  return joined;
}

const on = (date: Date | null) => date && sayDay(dateToDay(date));

/** All that a commitment said, so that joining it loses none of it. */
function noteOf({ createdAt, byName, level, evidence, dueOn, doneOn, droppedOn, note }: Commitment) {
  const said = {
    Level: level,
    Evidence: evidence,
    Due: on(dueOn),
    Done: on(doneOn),
    Dropped: on(droppedOn),
    Note: note,
  };
  const lines = Object.entries(said).flatMap(([what, words]) => (words ? [`${what}: ${words}.`] : []));
  return [`Joined with one that ${byName} made on ${sayDay(londonDate(createdAt))}.`, ...lines].join(" ");
}
