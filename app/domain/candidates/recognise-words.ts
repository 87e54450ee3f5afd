import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Match } from "~/domain/taxonomy/look-up";
import { readLine, readLines } from "~/domain/taxonomy/read-lines";
import type { Recogniser } from "~/domain/taxonomy/recognise";

/** What recognising needs of a taxonomy. */
export type Knows = Pick<LoadedTaxonomy, "skills" | "occupations" | "kindOf" | "label">;

/** What a record holds in taxonomy ids. */
export type Held = {
  occupations: readonly string[];
  skills: readonly string[];
  licences: readonly string[];
  qualifications: readonly string[];
};

/** The same, and the words that no id says. */
export type Recognised = { [Part in keyof Held]: string[] } & { otherSkills: string[] };

type Typed = {
  occupations: readonly string[];
  skills: readonly string[];
  certificates: readonly string[];
};

const nobody: Held = { occupations: [], skills: [], licences: [], qualifications: [] };

/**
 * Reads what a broker typed, one thing a line. A licence or qualification goes by its kind wherever it was typed, and
 * words that the taxonomy does not know are kept as they are. `held` keeps its ids where a line is one's name.
 */
export function recogniseWords(typed: Typed, knows: Knows, held: Held = nobody): Recognised {
  const work = readKeeping(typed.occupations, knows.occupations, namesOf(held.occupations, knows));
  const heldSkills = [...held.skills, ...held.licences, ...held.qualifications];
  const learnt = readKeeping(
    [...typed.skills, ...typed.certificates],
    knows.skills,
    namesOf(heldSkills, knows),
  );
  const ofKind = (kind: "licence" | "qualification", kept: readonly string[]) =>
    learnt.ids.filter((id) => (knows.kindOf(id) ?? (kept.includes(id) ? kind : undefined)) === kind);
  const licences = ofKind("licence", held.licences);
  const qualifications = ofKind("qualification", held.qualifications);
  return {
    occupations: work.ids,
    skills: learnt.ids.filter((id) => !licences.includes(id) && !qualifications.includes(id)),
    licences,
    qualifications,
    otherSkills: unique([...work.other, ...learnt.other]),
  };
}

/** What an unknown word may have been meant for, the likeliest first, as names. */
export function nearestNames(word: string, { skills, occupations, label }: Knows, most = 3): string[] {
  const near: Match[] = [...occupations.lookUp(word), ...skills.lookUp(word)];
  const ids = near.sort((a, b) => b.confidence - a.confidence).map(({ id }) => id);
  return unique(ids.map(label)).slice(0, most);
}

const namesOf = (ids: readonly string[], { label }: Knows) =>
  new Map(ids.map((id) => [label(id).toLowerCase(), id]));

/** A line that is the name of something held keeps its id, though another taxonomy may be in use by now. */
const readKeeping = (lines: readonly string[], names: Recogniser, held: ReadonlyMap<string, string>) =>
  readLines(lines, names, (line) => {
    const kept = held.get(line.toLowerCase());
    return kept === undefined ? readLine(line, names) : { ids: [kept], other: [] };
  });

const unique = (list: readonly string[]) => [...new Set(list)];
