import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { today } from "~/platform/clock";
import { vacancyForm } from "./forms";
import { offeredSkills } from "./offered-skills";
import { occupationNamed, suggestOccupations } from "./suggest-occupations";

/** The vacancy form as it is judged today, with the taxonomy in use. */
export async function currentVacancyForm() {
  const taxonomy = await findReadyTaxonomy();
  return vacancyForm({
    today: today(),
    occupationNamed: (typed) => occupationNamed(typed, taxonomy),
    isOccupation: (id) => taxonomy.occupation(id) !== undefined,
  });
}

/** Occupations near to typed words that name none; undefined where they name one, or nothing was typed. */
export async function findNearOccupations(typed: unknown) {
  if (typeof typed !== "string" || !typed.trim()) return undefined;
  const taxonomy = await findReadyTaxonomy();
  return occupationNamed(typed, taxonomy) ? undefined : suggestOccupations(typed, taxonomy);
}

/** The skills that a description mentions and its form does not list yet. Answers are in the form's own words. */
export const findOfferedSkills = async (written: Parameters<typeof offeredSkills>[0]) =>
  offeredSkills(written, await findReadyTaxonomy());
