import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { today } from "~/platform/clock";
import { currentVacancyForm } from "../current-form.server";
import { suggestOccupations } from "../suggest-occupations";
import type { RowKnowledge } from "./judge-row";

/** Names of no occupation of ours that one file is helped with: each is held against all of ours, which takes a while. */
const MOST_HELPED = 40;

/** How an upload or a request is judged today: by the form's own rules, and with the taxonomy in use. */
export async function currentKnowledge(): Promise<Omit<RowKnowledge, "sites">> {
  const taxonomy = await findReadyTaxonomy();
  const form = await currentVacancyForm();
  const named = new Map<string, string[]>();
  return {
    form,
    today: today(),
    near: (typed) => {
      const before = named.get(typed);
      if (before || named.size >= MOST_HELPED) return before ?? [];
      const known = suggestOccupations(typed, taxonomy).map(({ label }) => label);
      named.set(typed, known);
      return known;
    },
  };
}
