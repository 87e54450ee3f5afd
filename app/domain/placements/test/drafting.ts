import { randomUUID } from "node:crypto";
import type { PersonActor } from "~/platform/actor";
import { savePage } from "../task-list/save-page.server";
import { startOffer } from "../task-list/start-offer.server";
import { pageAnswers } from "./page-answers";

/** A draft with its first page answered. */
export async function startedDraft(actor: PersonActor, siteId: string) {
  const made = await startOffer(actor, randomUUID(), pageAnswers(siteId).work);
  if (!made.ok) throw new Error(made.message);
  return made.value.id;
}

/** A draft with every page answered, seven saves later. */
export async function wholeDraft(actor: PersonActor, siteId: string) {
  const id = await startedDraft(actor, siteId);
  const { when, who, where, access, supervision, insurance, contact } = pageAnswers(siteId);
  const saved = [
    await savePage(actor, id, "when", { ...when, version: 0 }),
    await savePage(actor, id, "who", { ...who, version: 1 }),
    await savePage(actor, id, "where", { ...where, version: 2 }),
    await savePage(actor, id, "access", { ...access, version: 3 }),
    await savePage(actor, id, "supervision", { ...supervision, version: 4 }),
    await savePage(actor, id, "insurance", { ...insurance, version: 5 }),
    await savePage(actor, id, "contact", { ...contact, version: 6 }),
  ];
  for (const each of saved) if (!each.ok) throw new Error(each.message);
  return id;
}
