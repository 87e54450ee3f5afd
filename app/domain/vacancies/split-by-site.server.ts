import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import type { Vacancy } from "~prisma/generated/client";
import { copyDismissals } from "./advice/copy-dismissals.server";
import { partsOfDraft } from "./task-list/parts";

/**
 * Makes of a draft for several sites a draft a site, each with its own number and places and all with one `groupId`; the
 * first keeps the draft's own number. A draft for one site stays as it is, at that site. To be called in the transaction
 * that submits it, with the draft held (`lockVacancy`).
 * @returns the drafts to submit, the given one first
 */
export async function splitBySite(tx: Tx, actor: Actor, vacancy: Vacancy): Promise<Vacancy[]> {
  const { id, siteId, places, organisationId } = vacancy;
  const listed = await tx.vacancyPlace.findMany({
    where: { vacancyId: id },
    orderBy: [{ site: { createdAt: "asc" } }, { siteId: "asc" }],
  });
  const [own, ...others] = partsOfDraft({ siteId, places }, listed);
  const groupId = others.length > 0 ? (vacancy.groupId ?? randomUUID()) : vacancy.groupId;
  const made = others.map((part) => ({ ...copied(vacancy), ...part, id: randomUUID(), groupId }));
  await tx.vacancyPlace.deleteMany({ where: { vacancyId: id } });
  const first = await tx.vacancy.update({ where: { id }, data: { ...own, groupId } });
  if (made.length === 0) return [first];
  await tx.vacancy.createMany({ data: made });
  const ids = made.map((each) => each.id);
  await copyDismissals(tx, id, ids);
  for (const copy of ids)
    await record(tx, actor, "vacancy.drafted", copy, { organisationId, detail: { from: id } });
  const rows = await tx.vacancy.findMany({ where: { id: { in: ids } } });
  return [first, ...made.flatMap((each) => rows.find((row) => row.id === each.id) ?? [])];
}

/** Everything of a draft but what is its alone: its number, its employer's own reference, and where it came from. */
function copied(vacancy: Vacancy) {
  const { id, number, employerReference, source, sourceReference, sourceDigest, updatedAt, ...rest } =
    vacancy;
  return rest;
}
