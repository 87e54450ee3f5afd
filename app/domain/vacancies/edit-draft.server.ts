import { record } from "~/domain/audit/record.server";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { VacancyGiven } from "./forms";
import { type VacancyColumns, vacancyColumns } from "./vacancy-columns";
import { editableBy } from "./visible.server";

/** Changes a draft of the actor's own employer, at a site of the same employer. What is no draft any more is refused. */
export async function editDraft(
  actor: Actor,
  id: string,
  given: VacancyGiven,
): Promise<Result<{ id: string }>> {
  const columns = vacancyColumns(given, await findReadyTaxonomy());
  return asActor(actor, (tx) => changeDraft(tx, actor, id, columns));
}

/** The same within a transaction that is open, for a form that is sent twice. */
export async function changeDraft(
  tx: Tx,
  actor: Actor,
  id: string,
  columns: VacancyColumns,
): Promise<Result<{ id: string }>> {
  const vacancy = await tx.vacancy.findFirst({ where: { AND: [{ id }, editableBy(actor)] } });
  if (!vacancy) return problem("not-found");
  const { organisationId } = vacancy;
  const site = await tx.site.findFirst({ where: { id: columns.siteId, organisationId } });
  if (!site) return problem("invalid", "Choose one of your own sites", "siteId");
  const { count } = await tx.vacancy.updateMany({ where: { id, stage: "draft" }, data: columns });
  if (count === 0)
    return problem("wrong-stage", "Only a draft can be changed, and this vacancy has been submitted.");
  await record(tx, actor, "vacancy.edited", id, { organisationId });
  return ok({ id });
}
