import { identityKeys } from "~/domain/candidates/person/sealed-person.server";
import type { Tx } from "~/platform/actor.server";
import type { Halves } from "../candidate-halves";
import type { By } from "./findings";

export type Keys = Record<By, string | null>;

/** The digests by which two records are known for one person's, under the words that say so. */
export function keysOf({ person }: Pick<Halves, "person">): Keys {
  const { name, email, phone = null, dateOfBirth = null } = person;
  const { emailKey, phoneKey, nameKey } = identityKeys({ name, email, phone, dateOfBirth });
  return { email: emailKey, phone: phoneKey, birth: nameKey };
}

const ways = ["birth", "email", "phone"] as const satisfies readonly By[];

/** By what two are alike: nothing where they share no digest. */
export const alikeBy = (one: Keys, other: Keys): By[] =>
  ways.filter((way) => one[way] !== null && one[way] === other[way]);

export type Known = { candidateId: string } & Keys;

/** Candidates of a brokerage who share a digest with any of these rows. */
export async function findAlike(tx: Tx, brokerageId: string, rows: readonly Keys[]): Promise<Known[]> {
  const of = (way: By) => rows.flatMap((keys) => keys[way] ?? []);
  return tx.$queryRaw<Known[]>`
    select p."candidateId", p."emailKey" as email, p."phoneKey" as phone, p."nameKey" as birth
    from candidate_person p join candidate c on c.id = p."candidateId"
    where c."brokerageId" = ${brokerageId} and (p."emailKey" = any (${of("email")}::text[])
      or p."phoneKey" = any (${of("phone")}::text[]) or p."nameKey" = any (${of("birth")}::text[]))
    order by c."createdAt", c.id`;
}

/** Things that can be looked up by any of their digests: of several with one digest, whichever was put in first. */
export function alikeIndex<T>() {
  const held = new Map<string, { keys: Keys; thing: T }>();
  const at = (way: By, key: string) => `${way} ${key}`;
  return {
    put(keys: Keys, thing: T) {
      for (const way of ways) {
        const key = keys[way];
        if (key && !held.has(at(way, key))) held.set(at(way, key), { keys, thing });
      }
    },
    /** Whoever shares the most digests, the first of several; undefined for nobody. */
    like(keys: Keys): { thing: T; by: By[] } | undefined {
      const [best] = ways
        .flatMap((way) => held.get(at(way, keys[way] ?? "")) ?? [])
        .map((found) => ({ thing: found.thing, by: alikeBy(keys, found.keys) }))
        .sort((a, b) => b.by.length - a.by.length);
      return best;
    },
  };
}
