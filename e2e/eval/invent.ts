import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Term } from "~/domain/taxonomy/terms";
import type { Randomness } from "~prisma/demo/random";
import { type Address, anywhere } from "./doors";
import { type Said, saidOf } from "./said";
import type { Opening, Person } from "./truth";
import type { KnownWork } from "./works";

/** Somebody invented: what is true of them, what they wrote, and where records say they live. */
export type Invented = Person & { address: Address; said: Said };

/** A vacancy invented: what is true of it, and its words. */
export type Advert = Opening & {
  id: string;
  address: Address;
  said: { title: string; essential: string[]; desirable: string[] };
};

type Life = {
  work: KnownWork;
  address: Address;
  maxKm: number /** The part of what the work needs that they hold. */;
  share: number;
};

/** Invents vacancies and people, whose words are the taxonomy's. @param general skills that people of any work may have */
export function inventor(taxonomy: LoadedTaxonomy, general: readonly string[], random: Randomness) {
  const skill = (id: string): Term => taxonomy.skill(id) ?? unnamed(id);
  const occupation = (id: string): Term => taxonomy.occupation(id) ?? unnamed(id);
  const labels = (ids: readonly string[]) => ids.map((id) => skill(id).label);
  return {
    /** A vacancy in its preferred words: five to eight of the skills that the work needs, and up to four it would like. */
    advert(work: KnownWork, id: string): Advert {
      const essential = random.some(work.needs, random.between(5, 8));
      const desirable = random.some(work.welcomes, random.between(2, 4));
      const address = anywhere(random);
      const said = {
        title: occupation(work.id).label,
        essential: labels(essential),
        desirable: labels(desirable),
      };
      return { id, work, essential, place: address.door, address, said };
    },

    /** Somebody who holds a part of what their work needs, a few of its other skills, and some that anyone may have. */
    person({ work, address, maxKm, share }: Life): Invented {
      const holds = new Set([
        ...random.some(work.needs, Math.max(1, Math.round(share * work.needs.length))),
        ...random.some(work.welcomes, random.between(0, 4)),
        ...random.some(general, random.between(0, 3)),
      ]);
      const said = saidOf(occupation(work.id), [...holds].map(skill), random);
      return { work, holds, home: address.door, maxKm, address, said };
    },
  };
}

const unnamed = (id: string): Term => ({ id, label: id, altLabels: [] });
