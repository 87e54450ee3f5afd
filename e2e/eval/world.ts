import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { randomness } from "~prisma/demo/random";
import { type Address, addressAt, anywhere } from "./doors";
import { type Advert, type Invented, inventor } from "./invent";
import { drawCases, type KnownWork, mostCalledFor, shuffled, worksOf } from "./works";

/** How much is invented: vacancies; candidates of each kind for each; near (and far) occupations they are of; a crowd. */
export type Sizes = { cases: number; ofEachKind: number; others: number; crowd: number };

export type Resident = Invented & { id: string };

/** A candidate lives at most so many times as far off as they travel, so that a little over half are within reach. */
const FURTHEST = 1.8;
/** Kilometres. */
const TRAVELLED = [3, 5, 5, 8, 8, 10, 10, 15, 20];
/** A person holds this part of what their work needs at least. */
const LEAST = 0.2;
/** Skills that people of any work have: those that most occupations call for. */
const GENERAL = 30;

/**
 * Vacancies, and everybody who may be looking: for each vacancy people of the same, of near and of far work, at all
 * distances, one of them beyond doubt the right one; and a crowd of anybody. The same for the same seed. Nobody's id
 * or place in the list tells what they are.
 */
export function inventWorld(taxonomy: LoadedTaxonomy, sizes: Sizes, seed: number) {
  const random = randomness(seed);
  const works = worksOf(taxonomy);
  const invent = inventor(taxonomy, mostCalledFor(works, GENERAL), random);
  const life = (from: readonly KnownWork[]) => ({
    work: random.pick(from),
    maxKm: random.pick(TRAVELLED),
    share: LEAST + (1 - LEAST) * random.next(),
  });
  const oneOf = (from: readonly KnownWork[], place: Address) => {
    const one = life(from);
    return invent.person({ ...one, address: addressAt(one.maxKm * FURTHEST * random.next(), place, random) });
  };

  const cases = drawCases(works, sizes.cases, sizes.others, random);
  const adverts = cases.map(({ work }, at) => invent.advert(work, `vacancy-${numbered(at, 3)}`));
  const people = cases.flatMap(({ work, near, far }, at) => {
    const place = (adverts[at] as Advert).address;
    const right = invent.person({ work, maxKm: 15, share: 1, address: addressAt(1, place, random) });
    const others = [[work], near, far].flatMap((from) =>
      Array.from({ length: sizes.ofEachKind }, () => oneOf(from, place)),
    );
    return [right, ...others];
  });
  for (let each = 0; each < sizes.crowd; each++)
    people.push(invent.person({ ...life(works), address: anywhere(random) }));
  const residents = shuffled(people, random).map(
    (one, at): Resident => ({ ...one, id: `candidate-${numbered(at, 5)}` }),
  );
  return { adverts, residents };
}

const numbered = (at: number, digits: number) => String(at + 1).padStart(digits, "0");
