import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { type Suggestion, suggestFromText } from "~/domain/taxonomy/suggest-from-text";
import { linesOf } from "./form-fields";
import type { Offered } from "./offer-answers";
import { recogniseSkills } from "./recognise-skills";

type Listed = { essential: readonly string[]; desirable: readonly string[] };

/** The form's two lists with what was chosen of the advert's mentions, by its name. Unknown ids say nothing. */
export function withOffered(
  { essential, desirable }: Listed,
  offered: Offered,
  { skill }: Pick<LoadedTaxonomy, "skill">,
): Listed {
  const chosen = (answer: Offered[string]) =>
    Object.entries(offered).flatMap(([id, said]) => (said === answer ? (skill(id)?.label ?? []) : []));
  return {
    essential: [...essential, ...chosen("essential")],
    desirable: [...desirable, ...chosen("desirable")],
  };
}

/** The part of a form that offers are made from, as it was typed. */
type Written = Partial<Record<"description" | "essential" | "desirable", string>>;

/** The skills, licences and qualifications that a description mentions and its form does not list yet. */
export function offeredSkills(
  { description = "", essential = "", desirable = "" }: Written,
  knows: Parameters<typeof suggestFromText>[1],
): Suggestion[] {
  const listed = recogniseSkills({ essential: linesOf(essential), desirable: linesOf(desirable) }, knows);
  const known = new Set(Object.values(listed).flat());
  return suggestFromText(description, knows, "advert").filter(({ id }) => !known.has(id));
}
