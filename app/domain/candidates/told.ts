import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { type Suggestion, suggestFromText } from "~/domain/taxonomy/suggest-from-text";
import { linesOf } from "./form-fields";
import { type Held, type Knows, recogniseWords } from "./recognise-words";

/** A suggestion as the form sends it when it is ticked: "occupation:barista". */
export const tickOf = ({ kind, id }: Pick<Suggestion, "kind" | "id">) => `${kind}:${id}`;

/** The ids that were ticked, by the part of a record that they belong to. What the taxonomy has not is left out. */
export function tickedIds(
  ticks: readonly string[],
  { occupation, skill }: Pick<LoadedTaxonomy, "occupation" | "skill">,
): Pick<Held, "occupations" | "skills"> {
  const ids = (wanted: (kind: string) => boolean) =>
    ticks
      .map((tick) => tick.split(/:(.*)/s))
      .filter(([kind = ""]) => wanted(kind))
      .map(([, id = ""]) => id);
  return {
    occupations: ids((kind) => kind === "occupation").filter((id) => occupation(id)),
    skills: ids((kind) => kind !== "occupation").filter((id) => skill(id)),
  };
}

/** The part of a form that suggestions are made from, as it was typed. */
type Written = Partial<Record<"told" | "occupations" | "skills" | "certificates", string>>;

/** What somebody's own words suggest and their form does not list yet, for a broker to tick. */
export function suggestForCandidate({ told = "", ...listed }: Written, knows: Knows): Suggestion[] {
  const { otherSkills: _, ...ids } = recogniseWords(
    {
      occupations: linesOf(listed.occupations ?? ""),
      skills: linesOf(listed.skills ?? ""),
      certificates: linesOf(listed.certificates ?? ""),
    },
    knows,
  );
  const known = new Set(Object.values(ids).flat());
  return suggestFromText(told, knows, "person").filter(({ id }) => !known.has(id));
}
