import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { editableBy } from "../visible.server";
import { knowing, type SiteToChoose } from "./knows-page.server";
import type { KnowsPage } from "./page-forms";
import { type PageTask, tasksOf } from "./task-list";
import { type WrittenVacancy, withSites } from "./written";

export type VacancyPages = {
  vacancy: WrittenVacancy;
  tasks: PageTask[];
  knows: KnowsPage;
  sites: SiteToChoose[];
};

/** A vacancy of an employer for which the actor recruits, its pages with how each stands, and what they are judged by. */
export const findPages = (actor: Actor, id: string): Promise<Result<VacancyPages>> =>
  asActor(actor, async (tx) => {
    const row = await tx.vacancy.findFirst({
      where: { AND: [{ id }, editableBy(actor)] },
      include: withSites,
    });
    if (!row) return problem("not-found");
    const { vacancy, knows, sites } = await knowing(tx, row);
    return ok({ vacancy, tasks: tasksOf(vacancy, knows), knows, sites });
  });
