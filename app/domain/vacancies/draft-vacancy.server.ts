import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { VacancyGiven } from "./forms";
import { noteDifferences } from "./task-list/note-differences.server";
import { pagesOf } from "./task-list/pages";
import { withSites } from "./task-list/written";
import { type VacancyColumns, vacancyColumns } from "./vacancy-columns";
import { editableBy } from "./visible.server";
import { whySuspended } from "./why-suspended.server";

/**
 * Saves a vacancy that came whole as a draft, at one of the actor's own open sites. Its `draftId` makes it once: what
 * is sent a second time changes the same draft. @returns its id
 */
export async function draftVacancy(actor: Actor, given: VacancyGiven): Promise<Result<{ id: string }>> {
  const columns = vacancyColumns(given, await findReadyTaxonomy());
  const id = given.draftId ?? randomUUID();
  return asActor(actor, async (tx) => {
    const site = await tx.site.findFirst({
      where: {
        id: given.siteId,
        closedAt: null,
        organisationId: { in: whereMay(actor, "vacancy.create") },
      },
    });
    if (!site) return problem("invalid", "Choose one of your own sites", "siteId");
    const { organisationId } = site;
    const suspended = await whySuspended(tx, organisationId);
    if (suspended) return suspended;
    const createdById = actor.kind === "person" ? actor.id : null;
    const pagesDone = pagesOf(given.type);
    const { count } = await tx.vacancy.createMany({
      data: { id, organisationId, createdById, pagesDone, ...columns },
      skipDuplicates: true,
    });
    if (count === 0) return changeDraft(tx, actor, id, organisationId, { ...columns, pagesDone });
    await record(tx, actor, "vacancy.drafted", id, { organisationId });
    return ok({ id });
  });
}

async function changeDraft(
  tx: Tx,
  actor: Actor,
  id: string,
  organisationId: string,
  columns: VacancyColumns & { pagesDone: string[] },
): Promise<Result<{ id: string }>> {
  const draft = await tx.vacancy.findFirst({
    where: { AND: [{ id, organisationId }, editableBy(actor)] },
    include: withSites,
  });
  if (!draft) return problem("not-found");
  const { count } = await tx.vacancy.updateMany({
    where: { id, stage: "draft" },
    data: { ...columns, version: { increment: 1 } },
  });
  if (count === 0)
    return problem("wrong-stage", "Only a draft can be changed, and this vacancy has been submitted.");
  await tx.vacancyPlace.deleteMany({ where: { vacancyId: id } });
  await noteDifferences(tx, actor, draft, null);
  return ok({ id });
}
