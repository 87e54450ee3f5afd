import { randomUUID } from "node:crypto";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { addDays, today } from "~/platform/clock";
import { findPages } from "../task-list/find-pages.server";
import { pageForm } from "../task-list/page-forms";
import type { PageKey } from "../task-list/pages";
import { savePage } from "../task-list/save-page.server";
import { startVacancy } from "../task-list/start-vacancy.server";
import type { VacancyType } from "../types";

/** A day so many days from today, in the three boxes of a form. */
export const inDays = (days: number) => {
  const [year, month, day] = addDays(today(), days).split("-");
  return { day, month, year };
};

/** What a person types on each page of a job, by the page. */
export const typed = (siteId: string) => ({
  what: {
    type: "job",
    title: "Chef",
    occupation: "cook",
    description: "You cook lunch for forty people, and plan the menu with us.",
  },
  where: { at: { [siteId]: "2" }, workMode: "on_site" },
  pay: { payUnit: "hour", payFrom: "15.20", hoursFrom: "35", contract: "permanent", closesOn: inDays(28) },
  skills: { essential: "food preparation\nknowing our menu", desirable: "customer service" },
  inclusion: { flexibleHours: true, inclusion: ["no-cv"], accessContactName: "Ann Whitby" },
  people: { referralContactName: "Ann Whitby", referralContactEmail: "ann@cafe.example", mostReferrals: "6" },
});

/** A draft of a kind and a title. @returns its id */
export async function started(actor: Actor, type: VacancyType = "job", title = "Chef") {
  await loadOurTaxonomy();
  const draft = await startVacancy(actor, { draftId: randomUUID(), type, title });
  if (!draft.ok) throw new Error(draft.message);
  return draft.value.id;
}

/** The pages of a vacancy as they stand. */
export async function pagesNow(actor: Actor, id: string) {
  const pages = await findPages(actor, id);
  if (!pages.ok) throw new Error(pages.message);
  return pages.value;
}

/** What a page's form makes of what is typed, as its verb takes it. */
export async function answered(actor: Actor, id: string, page: PageKey, given: object) {
  const { knows } = await pagesNow(actor, id);
  return pageForm(page, knows).parse(given);
}

/** Saves a page over the version that stands, or over another that was read before. */
export async function saved(actor: Actor, id: string, page: PageKey, given: object, version?: number) {
  const read = version ?? (await pagesNow(actor, id)).vacancy.version;
  return savePage(actor, id, { page, version: read }, await answered(actor, id, page, given));
}

/** A draft with every page filled in. @returns its id */
export async function filled(
  { actor, site }: { actor: Actor; site: { id: string } },
  more: Partial<Record<PageKey, object>> = {},
) {
  const id = await started(actor);
  const pages: Partial<Record<PageKey, object>> = { ...typed(site.id), ...more };
  for (const [page, given] of Object.entries(pages)) {
    const done = await saved(actor, id, page as PageKey, given);
    if (!done.ok) throw new Error(done.message);
  }
  return id;
}
