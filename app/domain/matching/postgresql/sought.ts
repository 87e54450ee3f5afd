import type { Ask, Term } from "../engine";
import { TRAVEL_POINTS } from "../score/worth";

/** How many hold each of what is asked, in its order; 0 where nobody has counted. */
export type Held = { skills: readonly number[]; occupations: readonly number[] };

/** What a search reads. People are found by what is sought, and then looked at for the rest. */
export type Sought = {
  skills: readonly Term[];
  occupations: readonly Term[];
  /** The most points that the rest gives to anybody; 0 where nothing is left for later. */
  rest: number;
};

/** Everything: whoever shares anything is found, with all their points. */
export const everything = ({ skills, occupations }: Ask): Sought => ({ skills, occupations, rest: 0 });

/** The most points that anybody can have. */
export const most = ({ skills, occupations }: Ask) => sum(skills) + best(occupations) + TRAVEL_POINTS;

/**
 * Leaves what most people hold for later, the most held first, as long as nobody who has only that, next door, comes
 * to more than `points`. This is MaxScore (H. Turtle and J. Flood, 1995) with a person for a document. Licences that
 * are asked of everybody stay.
 */
export function soughtFor(ask: Ask, held: Held, points: number): Sought {
  const skill = (term: Term, at: number) => ({ term, held: held.skills[at] ?? 0, later: false });
  const occupation = (term: Term, at: number) => ({ term, held: held.occupations[at] ?? 0, later: false });
  const skills = ask.skills.map(skill);
  const occupations = ask.occupations.map(occupation);
  const rest = () => sum(left(skills)) + best(left(occupations));
  for (const one of [...skills, ...occupations].sort((a, b) => b.held - a.held)) {
    if (ask.licences.includes(one.term.id)) continue;
    one.later = true;
    one.later = rest() + TRAVEL_POINTS <= points;
  }
  const kept = (some: typeof skills) => some.filter(({ later }) => !later).map(({ term }) => term);
  return { skills: kept(skills), occupations: kept(occupations), rest: rest() };
}

const left = (some: readonly { term: Term; later: boolean }[]) =>
  some.filter(({ later }) => later).map(({ term }) => term);
const sum = (terms: readonly Term[]) => terms.reduce((all, { weight }) => all + weight, 0);
const best = (terms: readonly Term[]) => terms.reduce((most, { weight }) => Math.max(most, weight), 0);
