import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { KeyActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { referenceNumber } from "../reference";
import { type Stage, stages } from "../stages";
import { type WrittenVacancy, withSites, writtenVacancy } from "../task-list/written";
import { ownedBy } from "../visible.server";

/** The employer whose key it is. */
export const employerOf = (actor: KeyActor) => actor.standings[0].organisationId;

/** Vacancies that a name may mean: our id, the employer's own reference, or the number that people say. */
const named = (name: string) => {
  const number = referenceNumber(name);
  return [{ id: name }, { employerReference: name }, ...(number ? [{ number }] : [])];
};

/** The vacancy that a name means among the employer's own; its own reference before our number. */
export async function rowNamed(tx: Tx, actor: KeyActor, name: string) {
  const rows = await tx.vacancy.findMany({
    where: { AND: [ownedBy(actor), { OR: named(name) }] },
    include: withSites,
    take: 3,
  });
  const first = (is: (row: (typeof rows)[number]) => boolean) => rows.find(is);
  return (
    first(({ id }) => id === name) ?? first(({ employerReference }) => employerReference === name) ?? rows[0]
  );
}

/** A vacancy of the employer's own by our id, its own reference or our number. */
export const findOwnNamed = async (actor: KeyActor, name: string): Promise<Result<WrittenVacancy>> => {
  const { label } = await findTaxonomy();
  const row = await asActor(actor, (tx) => rowNamed(tx, actor, name));
  return row
    ? ok(writtenVacancy(row, label))
    : problem("not-found", "You have no vacancy of this id or reference.");
};

/** The most vacancies on a page. */
export const mostOnPage = 100;

export type ListAsked = { page: number; size: number; stage: Stage | null };

/** Reads what a list's address asks for; what it does not say, or says wrongly, is as usual. */
export function readListAsked(query: URLSearchParams): ListAsked {
  const whole = (name: string, usual: number, most: number) => {
    const value = query.get(name) ?? "";
    return /^\d{1,6}$/.test(value) ? Math.min(Math.max(Number(value), 1), most) : usual;
  };
  return {
    page: whole("page", 1, 100_000),
    size: whole("size", 50, mostOnPage),
    stage: stages.find((stage) => stage === query.get("stage")) ?? null,
  };
}

/** The employer's own vacancies, newest first, a page of them. */
export async function listOwn(actor: KeyActor, { page, size, stage }: ListAsked) {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const where = { AND: [ownedBy(actor), stage ? { stage } : {}] };
    const total = await tx.vacancy.count({ where });
    const rows = await tx.vacancy.findMany({
      where,
      include: withSites,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * size,
      take: size,
    });
    return {
      vacancies: rows.map((row) => writtenVacancy(row, label)),
      total,
      pages: Math.max(1, Math.ceil(total / size)),
    };
  });
}
