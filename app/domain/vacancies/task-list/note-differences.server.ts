import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { noteChange } from "../changes/note-change.server";
import { differencesOf } from "./differences";
import { type WrittenRow, withSites, writtenVacancy } from "./written";

/**
 * Leaves what a save changed in the trail, by whom and after which version; and, once others may work on the vacancy,
 * in its history, so that they are told. `before` is the row as it was read with `withSites` before the save.
 * @param page where it was changed, as its employer calls it; null for all of it
 */
export async function noteDifferences(
  tx: Tx,
  actor: Actor,
  before: WrittenRow,
  page: string | null,
): Promise<void> {
  const { id, organisationId } = before;
  const after = await tx.vacancy.findUniqueOrThrow({ where: { id }, include: withSites });
  const { label } = await findTaxonomy();
  const changes = differencesOf(writtenVacancy(before, label), writtenVacancy(after, label));
  const submitted = before.stage !== "draft";
  const detail = {
    ...(page ? { page } : {}),
    version: after.version,
    changed: changes.map(({ field }) => field),
  };
  await record(tx, actor, submitted ? "vacancy.changed" : "vacancy.edited", id, { organisationId, detail });
  if (submitted && changes.length > 0)
    await noteChange(tx, actor, id, {
      kind: "changed",
      changes: changes.map(({ field, was, is }) => ({ field, was, is })),
    });
}
