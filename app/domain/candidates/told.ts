import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Suggestion } from "~/domain/taxonomy/suggest-from-text";
import type { Held } from "./recognise-words";

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
