import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { readLine } from "~/domain/taxonomy/read-lines";
import { suggestTerms } from "~/domain/taxonomy/suggest-terms.server";
import type { PageKey } from "./pages";
import { ownWords, type PickedPart, wordsIn } from "./picked";

/** The pages on which names are picked, and what of. */
const parts = {
  work: "occupations",
  skills: "skills",
  certificates: "certificates",
} as const satisfies Partial<Record<PageKey, PickedPart>>;

/** What is picked on a page; undefined where nothing is. */
export const partPicked = (page: PageKey): PickedPart | undefined =>
  page in parts ? parts[page as keyof typeof parts] : undefined;

/** As many names as somebody looks through. */
const MOST = 12;

/** Names that typed words may mean, and the words themselves as a value to pick. */
export const findNames = async (part: PickedPart, typed: string) => ({
  names: await suggestTerms(part, typed, MOST),
  own: ownWords(typed),
});

/** Whether typed words surely name something, so that they need not be looked for. */
export async function isKnown(part: PickedPart, typed: string): Promise<boolean> {
  const { occupations, skills } = await findReadyTaxonomy();
  const { ids, other } = readLine(typed, part === "occupations" ? occupations : skills);
  return ids.length > 0 && other.length === 0;
}

/** Values as a picker shows them: ids by their names, words of somebody's own as they are. */
export async function pickedInWords(values: readonly string[]) {
  const { label } = await findReadyTaxonomy();
  return values.map((value) => ({ value, label: wordsIn(value) ?? label(value) }));
}
