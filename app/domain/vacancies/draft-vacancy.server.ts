import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { whereMay } from "~/domain/permissions/permissions";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { changeDraft } from "./edit-draft.server";
import type { VacancyGiven } from "./forms";
import { vacancyColumns } from "./vacancy-columns";

/**
 * Saves a new vacancy as a draft at one of the actor's own sites. The form's `draftId` makes it once: a second click
 * changes the same draft. @returns its id
 */
export async function draftVacancy(actor: Actor, given: VacancyGiven): Promise<Result<{ id: string }>> {
  const columns = vacancyColumns(given, await findReadyTaxonomy());
  const id = given.draftId ?? randomUUID();
  return asActor(actor, async (tx) => {
    const site = await tx.site.findFirst({
      where: { id: given.siteId, organisationId: { in: whereMay(actor, "vacancy.create") } },
    });
    if (!site) return problem("invalid", "Choose one of your own sites", "siteId");
    const { organisationId } = site;
    const createdById = actor.kind === "person" ? actor.id : null;
    const { count } = await tx.vacancy.createMany({
      data: { id, organisationId, createdById, ...columns },
      skipDuplicates: true,
    });
    if (count === 0) return changeDraft(tx, actor, id, columns);
    await record(tx, actor, "vacancy.drafted", id, { organisationId });
    return ok({ id });
  });
}
