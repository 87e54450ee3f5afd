import type { Tx } from "~/platform/actor.server";
import { survivorOf } from "../survivor.server";

export type LikelyEmployer = {
  id: string;
  name: string;
  sector: string | null;
  /** ONS code of one of its sites. */
  boroughCode: string | null;
  /** It has the very Companies House number: then it can be no other. */
  sameNumber: boolean;
  sameDomain: boolean;
  /** 0 to 1: how alike the names are, by the three-letter pieces that they share. */
  likeness: number;
};

/** What is known of the employer that somebody wants to register. */
type Asked = { nameKey: string; number: string | null; domains: readonly string[] };

/**
 * From this likeness on, 0 to 1, two names may be one employer's. Words that say nothing, such as "limited", are left
 * out first. "Lea Bridge Canteen" is 1 like "The Lea Bridge Canteen Ltd", 0.59 like "Lea Bridge Canteen Walthamstow"
 * and 0.56 like "Lea Bridge Cantene"; "Bluebell Nursery" is 0.41 like "Bluebell Care", which is another's name.
 */
export const LIKE_ENOUGH = 0.45;

/** How many are shown: the likeliest. */
const MOST_SHOWN = 5;

/** Words of a name that say what kind of body it is and not which. */
const KIND_WORDS = "\\m(the|and|ltd|limited|plc|llp|lp|cic|cio|inc|company|co|uk|group)\\M";

/**
 * Employers that this one may already be, the likeliest first: by its Companies House number, by the domain of its
 * email or website, and by a like name. Imported ones are among them; merged ones are not, but their numbers lead to
 * the record that they became.
 */
export async function findLikely(tx: Tx, { nameKey, number, domains }: Asked): Promise<LikelyEmployer[]> {
  const holder =
    number &&
    (await tx.organisation.findUnique({ where: { companiesHouseNumber: number }, select: { id: true } }));
  const holderId = holder ? ((await survivorOf(tx, holder.id))?.id ?? null) : null;
  return tx.$queryRaw<LikelyEmployer[]>`
    with asked as (
      select coalesce(nullif(btrim(regexp_replace(${nameKey}, ${KIND_WORDS}, '', 'g')), ''), ${nameKey}) as name
    ), compared as (
      select o.*, similarity(
        coalesce(nullif(btrim(regexp_replace(o."nameKey", ${KIND_WORDS}, '', 'g')), ''), o."nameKey"), asked.name
      )::float8 as likeness,
      coalesce(o.id = ${holderId}, false) as "sameNumber",
      coalesce(o."emailDomain" = any (${[...domains]}::text[]), false) as "sameDomain"
      from organisation o, asked
      where o.kind = 'employer' and o.standing <> 'merged' and o."mergedIntoId" is null
    )
    select id, name, sector, "sameNumber", "sameDomain", likeness,
      (select s."boroughCode" from site s
        where s."organisationId" = compared.id and s."boroughCode" is not null and s."closedAt" is null
        order by s."createdAt", s.id limit 1) as "boroughCode"
    from compared
    where "sameNumber" or "sameDomain" or likeness >= ${LIKE_ENOUGH}
    order by "sameNumber" desc, likeness >= 0.95 desc, "sameDomain" desc, likeness desc, "createdAt", id
    limit ${MOST_SHOWN}`;
}
