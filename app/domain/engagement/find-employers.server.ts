import { nameKey } from "~/domain/organisations/name-key";
import { survivorOf } from "~/domain/organisations/survivor.server";
import { whereMay } from "~/domain/permissions/permissions";
import { boroughWithCode } from "~/domain/places/boroughs";
import type { Actor } from "~/platform/actor";
import { organisationIdsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem } from "~/platform/problems";
import type { Prisma } from "~prisma/generated/client";
import { findInHand } from "./find-in-hand.server";
import type { Holding } from "./in-hand";
import { inHandInWords } from "./in-hand-words";

const pageSize = 20;

const places = { sites: { select: { boroughCode: true } } } satisfies Prisma.OrganisationInclude;
type Row = Prisma.OrganisationGetPayload<{ include: typeof places }>;

/** An employer and who is talking to it. */
const lineOf = (actor: Actor, { id, name, sites, leadBrokerageId }: Row, holding: Holding | undefined) => ({
  id,
  name,
  boroughs: [
    ...new Set(sites.flatMap(({ boroughCode }) => boroughWithCode(boroughCode ?? "")?.name ?? [])),
  ].sort(),
  inHand: holding
    ? {
        organisationName: holding.organisationName,
        words: inHandInWords(holding),
        ours: organisationIdsOf(actor).includes(holding.organisationId),
      }
    : null,
  /** Whether its practice plan is open to the actor, as its lead contact's team. */
  mayReadPlan: whereMay(actor, "practice.support").includes(leadBrokerageId ?? ""),
});

/** Employers whose name has every word of the search, accents and punctuation aside; all of them for no words. */
const named = (search: string): Prisma.OrganisationWhereInput => ({
  AND: [
    { kind: "employer", standing: { not: "merged" } },
    ...nameKey(search)
      .split(" ")
      .slice(0, 10)
      .map((word) => ({ nameKey: { contains: word } })),
  ],
});

/** A page of twenty employers by name, each with who has it in hand. `page` counts from 1; beyond the last, the last. */
export async function findEmployers(actor: Actor, asked: { search: string; page: number }) {
  const where = named(asked.search);
  const { rows, total, page, pages } = await asActor(actor, async (tx) => {
    const total = await tx.organisation.count({ where });
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const page = Math.min(asked.page, pages);
    const rows = await tx.organisation.findMany({
      where,
      include: places,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    return { rows, total, page, pages };
  });
  const holdings = await findInHand(rows.map(({ id }) => id));
  return {
    total,
    page,
    pages,
    employers: rows.map((row) => lineOf(actor, row, holdings.get(row.id))),
  };
}

/** One employer with who has it in hand, or `not-found`. The address of a record that was merged leads to the one that stays. */
export async function findEmployer(actor: Actor, id: string) {
  const row = await asActor(actor, async (tx) =>
    tx.organisation.findFirst({
      where: { id: (await survivorOf(tx, id))?.id ?? id, kind: "employer" },
      include: places,
    }),
  );
  if (!row) return problem("not-found");
  return ok(lineOf(actor, row, (await findInHand([row.id])).get(row.id)));
}

export type EmployerLine = ReturnType<typeof lineOf>;
