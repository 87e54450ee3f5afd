import { type Stand, standNamed } from "~/domain/referrals/today/team/stands";
import { paths } from "~/paths";

/** More than these in an address are nobody's choice. */
const MOST_TICKED = 100;

/** What of the reassign page an address asks for. */
export type ReassignPlace = {
  /** Whose caseload; null for the choice of one. */
  from: string | null;
  /** Of a reference or a name. */
  words: string;
  /** The groups that are ticked beforehand, or everybody who is shown; and people besides. */
  groups: readonly (Stand | "all")[];
  people: readonly string[];
};

/** Reads an address. What it does not know it leaves out. */
export const reassignPlace = (asked: URLSearchParams): ReassignPlace => ({
  from: asked.get("from"),
  words: (asked.get("words") ?? "").trim().slice(0, 100),
  groups: asked.getAll("tick").flatMap((one) => (one === "all" ? one : (standNamed(one) ?? []))),
  people: asked.getAll("with").slice(0, MOST_TICKED),
});

/** The address of a caseload, narrowed by words and with a group ticked. */
export function reassignHref(from: string, words = "", tick?: Stand | "all") {
  const query = new URLSearchParams({ from, ...(words ? { words } : {}), ...(tick ? { tick } : {}) });
  return `${paths.reassign}?${query}`;
}
