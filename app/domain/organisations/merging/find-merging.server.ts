import { can } from "~/domain/permissions/permissions";
import { type Actor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem } from "~/platform/problems";
import { Prisma } from "~prisma/generated/client";
import { numbersDiffer, whyNotMerge } from "./may-merge";
import type { Pair } from "./move-rows.server";
import { everythingMoving, type Moving } from "./what-moves";

/** The service counts, because operators see neither referrals nor receipts; counts are all that leaves here. */
const service = system("merging employers");

/**
 * What would happen if one employer's record were joined into another's: how many of each thing would move, what would
 * become one, and why it can't be done, where it can't.
 */
export const findMerging = async (actor: Actor, { fromId, intoId }: Pair) => {
  if (!can(actor, "organisation.verify")) return problem("not-found");
  return asActor(service, async (tx) => {
    const rows = await tx.organisation.findMany({
      where: { id: { in: [fromId, intoId] }, kind: "employer" },
    });
    const from = rows.find(({ id }) => id === fromId);
    const into = rows.find(({ id }) => id === intoId);
    if (!from || !into || from === into) return problem("not-found");
    const moving = [];
    for (const each of everythingMoving) {
      const count = await countOf(tx, each, fromId);
      if (count) moving.push({ table: each.table, count, what: count === 1 ? each.one : each.many });
    }
    const side = ({ id, name, companiesHouseNumber, standing }: typeof from) => ({
      id,
      name,
      companiesHouseNumber,
      standing,
    });
    return ok({
      from: side(from),
      into: side(into),
      moving,
      joined: await joinedOf(tx, { fromId, intoId }),
      numbersDiffer: numbersDiffer(from, into),
      why: whyNotMerge(from, into),
    });
  });
};

async function countOf(tx: Tx, { table, column }: Moving, id: string) {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int from ${Prisma.raw(`"${table}"`)} where ${Prisma.raw(`"${column}"`)} = ${id}`;
  return row?.count ?? 0;
}

/** How many rows of each would become one with another. */
async function joinedOf(tx: Tx, { fromId, intoId }: Pair) {
  const [row] = await tx.$queryRaw<
    { people: number; sites: number; commitments: number; charters: number; references: number }[]
  >`
    select
      (select count(*)::int from membership a join membership b using ("personId")
        where a."organisationId" = ${fromId} and b."organisationId" = ${intoId}) as people,
      (select count(*)::int from site a join site b on b.name = a.name and b.postcode is not distinct from a.postcode
        where a."organisationId" = ${fromId} and b."organisationId" = ${intoId}) as sites,
      (select count(*)::int from commitment a join commitment b using (kind)
        where a."organisationId" = ${fromId} and b."organisationId" = ${intoId}) as commitments,
      (select count(*)::int from contact_charter a, contact_charter b
        where a."organisationId" = ${fromId} and b."organisationId" = ${intoId}) as charters,
      (select count(*)::int from vacancy a join vacancy b using ("employerReference")
        where a."organisationId" = ${fromId} and b."organisationId" = ${intoId}) as "references"`;
  return row ?? { people: 0, sites: 0, commitments: 0, charters: 0, references: 0 };
}

export type Merging = Extract<Awaited<ReturnType<typeof findMerging>>, { ok: true }>["value"];
