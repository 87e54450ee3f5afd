import { stringify } from "csv-stringify/sync";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import type { PersonActor, Role } from "~/platform/actor";
import { addDays, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { aSite } from "~prisma/factories/site";
import { bulkFields } from "../bulk-fields";
import { judgeInput } from "../judge-row";
import { rowDigest } from "../row-digest.server";
import { currentKnowledge } from "../row-knowledge.server";

/** A row filled in rightly today, by the columns' headings. */
export const goodRow = (over: Record<string, string> = {}): Record<string, string> => ({
  Type: "Job",
  "Job title": "Kitchen assistant",
  Occupation: "Kitchen assistant",
  Description: "You prepare vegetables, wash up and keep the kitchen clean.",
  Places: "2",
  "Essential skills": "Food preparation; CSCS card",
  "Pay per": "hour",
  "Pay from": "14.80",
  "Hours from": "30",
  "Closing date": addDays(today(), 28),
  ...over,
});

/** Rows as a file: every column that one of them has. */
export function fileOf(rows: Record<string, string>[], delimiter = ","): Buffer {
  const headings = bulkFields
    .map(({ heading }) => heading)
    .filter((heading) => rows.some((row) => heading in row));
  return Buffer.from(
    stringify([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))], { delimiter }),
  );
}

/** An employer whose vacancies go live at once, and what the form judges by. */
export async function uploadingEmployer(checked = true) {
  await loadOurTaxonomy();
  return anEmployer({ checked });
}

/** Another site of an employer's, by its name and postcode. */
export const anotherSite = (employer: { id: string }, name: string, postcode: string) =>
  aSite(employer, { name, postcode });

/** The same person in another role there. */
export const inRole = (actor: PersonActor, role: Role): PersonActor => ({
  ...actor,
  standings: actor.standings.map((standing) => ({ ...standing, role })),
});

/** A vacancy as the verbs take it, with a reference of the employer's own or without. */
export async function aPut(siteId: string, over: Record<string, unknown> = {}, submit = true) {
  const input = {
    type: "job",
    title: "Kitchen assistant",
    occupation: "kitchen assistant",
    description: "You prepare vegetables and wash up.",
    places: "2",
    payUnit: "hour",
    payFrom: "14.80",
    hoursFrom: "30",
    siteId,
    closesOn: partsOf(addDays(today(), 28)),
    ...over,
  };
  const { given, problems, goesLiveOn } = judgeInput(input, await currentKnowledge());
  if (!given) throw new Error(JSON.stringify(problems));
  return { given, goesLiveOn, digest: rowDigest(input), submit };
}

export const partsOf = (iso: string) => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { year, month, day };
};
