import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { type Actor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, today } from "~/platform/clock";
import { currentVacancyForm } from "../current-form.server";
import { draftVacancy } from "../draft-vacancy.server";
import { exampleForm } from "../example-form";

/** Reads as the service itself, past every scope. */
export const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);

export const vacancyNow = (id: string) => seen((tx) => tx.vacancy.findUniqueOrThrow({ where: { id } }));

/** What the audit trail has of something, oldest first. */
export const trailOf = async (subject: string) =>
  (await seen((tx) => tx.auditEntry.findMany({ where: { subject }, orderBy: { id: "asc" } }))).map(
    ({ action }) => action,
  );

/** The names of the letters queued to an address, oldest first. */
export const lettersTo = async (to: string) =>
  (await seen((tx) => tx.letter.findMany({ where: { to }, orderBy: { queuedAt: "asc" } }))).map(
    ({ name }) => name,
  );

/** A form filled in rightly today, as the verbs take it. */
export async function given(siteId: string, over: object = {}) {
  await loadOurTaxonomy();
  const [year, month, day] = addDays(today(), 28).split("-");
  return (await currentVacancyForm()).parse({
    ...exampleForm,
    siteId,
    closesOn: { day, month, year },
    ...over,
  });
}

/** @returns the id of a draft at an employer's site */
export async function drafted(employer: { actor: Actor; site: { id: string } }) {
  const draft = await draftVacancy(employer.actor, await given(employer.site.id));
  if (!draft.ok) throw new Error(draft.message);
  return draft.value.id;
}

/** How many of several at once were let through. */
export const winners = (results: { ok: boolean }[]) => results.filter(({ ok }) => ok).length;
