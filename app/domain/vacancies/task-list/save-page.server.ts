import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { editableBy } from "../visible.server";
import { whySuspended } from "../why-suspended.server";
import { pagesDoneWith } from "./filled-in";
import { settledness } from "./knows-page.server";
import { noteDifferences } from "./note-differences.server";
import type { KnowsPage, PageAnswers } from "./page-forms";
import { type PageKey, pageName } from "./pages";
import type { Part } from "./parts";
import { withSites } from "./written";

/** Which save the page was read after. Another since then is told, and not overwritten. */
type Read = {
  page: PageKey;
  version: number;
  /** How settled the vacancy was when the answers were judged: a draft's may be left out, a live one's may not. */
  settled?: KnowsPage["stage"];
  /** Whether questions of it are left for later. */
  unfinished?: boolean;
};

/**
 * Saves one page of a vacancy of the actor's own, if nobody has saved the vacancy since it was read. A vacancy that is
 * submitted changes at once, and those who work on it are told what.
 * @returns the vacancy's version from now on; "taken" where somebody was first
 */
export const savePage = (
  actor: Actor,
  id: string,
  { page, version, settled, unfinished = false }: Read,
  { columns, at }: PageAnswers,
): Promise<Result<{ version: number }>> =>
  asActor(actor, async (tx) => {
    const row = await tx.vacancy.findFirst({
      where: { AND: [{ id }, editableBy(actor)] },
      include: withSites,
    });
    if (!row) return problem("not-found");
    const suspended = await whySuspended(tx, row.organisationId);
    if (suspended) return suspended;
    if (settledness(row.stage) === null)
      return problem("wrong-stage", "This vacancy can’t be changed as it stands now.");
    const overtaken = problem("taken", "This vacancy was saved elsewhere while you were writing.");
    if (row.version !== version || (settled && settled !== settledness(row.stage))) return overtaken;
    if (at && !(await areOpen(tx, row.organisationId, at)))
      return problem("invalid", "One of these sites is closed or not yours. Choose among those below", "at");
    const { count } = await tx.vacancy.updateMany({
      where: { id, version, stage: row.stage },
      data: { ...columns, version: version + 1, pagesDone: pagesDoneWith(row, page, !unfinished) },
    });
    if (count === 0) return overtaken;
    if (at) await place(tx, id, at);
    await noteDifferences(tx, actor, row, pageName(page, row.type));
    return ok({ version: version + 1 });
  });

async function areOpen(tx: Tx, organisationId: string, at: readonly Part[]) {
  const ids = at.map(({ siteId }) => siteId);
  return (await tx.site.count({ where: { id: { in: ids }, organisationId, closedAt: null } })) === ids.length;
}

async function place(tx: Tx, vacancyId: string, at: readonly Part[]) {
  await tx.vacancyPlace.deleteMany({ where: { vacancyId } });
  await tx.vacancyPlace.createMany({ data: at.map((part) => ({ vacancyId, ...part })) });
}
