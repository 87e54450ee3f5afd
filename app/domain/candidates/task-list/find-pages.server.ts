import { record } from "~/domain/audit/record.server";
import { findReadyTaxonomy, type LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { findSame, type SamePerson } from "./find-same.server";
import { type PageTask, tasksOf } from "./task-list";
import type { Written } from "./written";
import { filledOf, rowOfOwn, writtenOf } from "./written-row.server";

export type CandidatePages = {
  id: string;
  /** When it was last changed, for the page that changes it next. */
  version: string;
  draft: boolean;
  record: Written;
  tasks: PageTask[];
  /** Others of the brokerage who may be the same person. */
  same: SamePerson[];
  saying: Pick<LoadedTaxonomy, "label"> & { today: string };
};

/** The pages of one of the actor's own candidates, each with how it stands. Reading them goes into the audit trail. */
export async function findPages(actor: Actor, id: string): Promise<Result<CandidatePages>> {
  const taxonomy = await findReadyTaxonomy();
  return asActor(actor, async (tx) => {
    const row = await rowOfOwn(tx, actor, id);
    if (!row) return problem("not-found");
    await record(tx, actor, "candidate.read", id, { organisationId: row.brokerageId });
    const written = writtenOf(row, taxonomy);
    const saying = { label: taxonomy.label, today: today() };
    return ok({
      id,
      version: row.updatedAt.toISOString(),
      draft: row.person?.draft ?? false,
      record: written,
      tasks: tasksOf(written, filledOf(row), saying),
      same: row.person ? await findSame(tx, row.brokerageId, row.person, id) : [],
      saying,
    });
  });
}
