import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { today } from "~/platform/clock";
import { currentVacancyForm } from "../current-form.server";
import { suggestOccupations } from "../suggest-occupations";
import type { RowKnowledge } from "./judge-row";

/** How an upload or a request is judged today: by the form's own rules, and with the taxonomy in use. */
export async function currentKnowledge(): Promise<Omit<RowKnowledge, "sites">> {
  const taxonomy = await findReadyTaxonomy();
  const form = await currentVacancyForm();
  const named = new Map<string, string[]>();
  return {
    form,
    today: today(),
    near: (typed) => {
      const known = named.get(typed) ?? suggestOccupations(typed, taxonomy).map(({ label }) => label);
      named.set(typed, known);
      return known;
    },
  };
}
