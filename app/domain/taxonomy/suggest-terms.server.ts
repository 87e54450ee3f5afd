import { findTaxonomy, type LoadedTaxonomy } from "./find-taxonomy.server";
import { type Like, likeMatches, namesLike, namesToAsk } from "./names-like";

/** What may be looked for while somebody types. Abilities are skills, licences and qualifications together. */
export const termKinds = ["occupations", "skills", "certificates", "abilities"] as const;
export type TermKind = (typeof termKinds)[number];

type Entries = ReturnType<typeof namesToAsk>;

const kinds = {
  skills: ["skill", "knowledge"],
  certificates: ["licence", "qualification"],
  abilities: ["skill", "knowledge", "licence", "qualification"],
} as const satisfies Record<Exclude<TermKind, "occupations">, readonly string[]>;

/** One reading of the names for each taxonomy in use: a new one comes once a year. */
const read = new WeakMap<LoadedTaxonomy, Map<TermKind, Entries>>();

function entriesOf(taxonomy: LoadedTaxonomy, kind: TermKind): Entries {
  const known = read.get(taxonomy) ?? new Map<TermKind, Entries>();
  read.set(taxonomy, known);
  const entries = known.get(kind) ?? namesToAsk(termsOf(taxonomy, kind));
  known.set(kind, entries);
  return entries;
}

const termsOf = ({ allOccupations, allSkills }: LoadedTaxonomy, kind: TermKind) =>
  kind === "occupations"
    ? allOccupations
    : allSkills.filter((skill) => (kinds[kind] as readonly string[]).includes(skill.kind));

/** Terms that typed words may mean: by how names begin, and where none does, by spelling. */
export async function suggestTerms(kind: TermKind, typed: string, most = 8): Promise<Like[]> {
  const taxonomy = await findTaxonomy();
  const like = namesLike(typed, entriesOf(taxonomy, kind), most);
  if (like.length > 0) return like;
  await taxonomy.ready();
  const names = kind === "occupations" ? taxonomy.occupations : taxonomy.skills;
  return likeMatches(names.lookUp(typed), taxonomy.label).slice(0, most);
}
