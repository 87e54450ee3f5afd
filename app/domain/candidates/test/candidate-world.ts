/** For tests: two brokers of one brokerage, one of another, an employer's contact, and records in every state. */
import { randomUUID } from "node:crypto";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { ownerPool } from "~/platform/database/db.server";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { openPerson } from "../person/sealed-person.server";
import { finishCandidate } from "../task-list/finish-candidate.server";
import { type PageGiven, pageForms } from "../task-list/page-forms";
import type { PageKey } from "../task-list/pages";
import { savePage } from "../task-list/save-page.server";
import { startCandidate, startForm } from "../task-list/start-candidate.server";

export async function candidateWorld() {
  await loadOurTaxonomy();
  const brokerage = await organisation("brokerage", { name: "Waltham Forest brokerage" });
  const other = await organisation("brokerage", { name: "Newham brokerage" });
  return {
    broker: await memberOf(brokerage, "Sam Taylor"),
    colleague: await memberOf(brokerage, "Jo Bell"),
    neighbour: await memberOf(other, "Priya Nair"),
    employer: await memberOf(await organisation("employer"), "Maya Osei"),
  };
}

/** A filled-in first page, read. */
export const startGiven = (part: Record<string, unknown> = {}) =>
  startForm(today()).parse({
    candidateId: randomUUID(),
    reference: `T-${randomUUID().slice(0, 8)}`,
    name: "Ada Example",
    email: "ada@example.com",
    place: "E10 7LU",
    anyway: true,
    ...part,
  });

/** A page filled in, read as its form does. */
export const pageGiven = (page: PageKey, typed: Record<string, unknown>) =>
  ({ page, given: pageForms(today())[page].parse(typed) }) as PageGiven;

export const rowOf = (id: string) =>
  asActor(system("test"), async (tx) => {
    const row = await tx.candidate.findUnique({ where: { id }, include: { person: true } });
    return row && { ...row, person: openPerson(row.person) };
  });

export const versionOf = async (id: string) => (await rowOf(id))?.updatedAt.toISOString() ?? "";

/** A page saved over whatever stands. */
export async function save(actor: PersonActor, id: string, page: PageKey, typed: Record<string, unknown>) {
  return savePage(actor, id, await versionOf(id), pageGiven(page, typed));
}

export async function drafted(broker: PersonActor, part: Record<string, unknown> = {}) {
  const result = await startCandidate(broker, startGiven(part));
  if (!result.ok || "same" in result) throw new Error("nobody was started");
  return result.value;
}

const typedPages = ({ notLooking = false, ...part }: Record<string, unknown>) =>
  [
    ["work", { lines: "Kitchen assistant" }],
    ["skills", { lines: "Customer service\nzorbing" }],
    ["certificates", { lines: "Food hygiene level 2" }],
    ["expiry", { days: {} }],
    ["right-to-work", { rightToWork: "unlimited" }],
    ["availability", { looking: notLooking ? "no" : "yes" }],
    ["hours", { maxKm: "8", ...part }],
  ] as const;

/** Somebody whose every page a broker has filled in, and not added yet. */
export async function filledDraft(broker: PersonActor, part: Record<string, unknown> = {}) {
  const draft = await drafted(broker, part);
  for (const [page, typed] of typedPages(part)) await save(broker, draft.id, page, typed);
  return draft;
}

/** Somebody added by a broker. */
export async function added(broker: PersonActor, part: Record<string, unknown> = {}) {
  const { id, reference } = await filledDraft(broker, part);
  const result = await finishCandidate(broker, id);
  if (!result.ok) throw new Error(result.message);
  return { id, reference };
}

export const trailOf = (subject: string) =>
  asActor(system("test"), async (tx) =>
    (await tx.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } })).map(
      ({ action }) => action,
    ),
  );

/** How often search was told that somebody changed. */
export const toldOf = async (id: string) => {
  const { rowCount } = await ownerPool().query("select 1 from search.change where subject = $1", [id]);
  return rowCount;
};
