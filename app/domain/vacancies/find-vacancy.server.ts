import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import type { Prisma } from "~prisma/generated/client";
import { type VacancyInWords, vacancyInWords, withPlace } from "./vacancy-in-words";
import { ownedBy, reviewableBy, visibleTo } from "./visible.server";

async function find(
  actor: Actor,
  id: string,
  scope: Prisma.VacancyWhereInput,
): Promise<Result<VacancyInWords>> {
  const { label } = await findTaxonomy();
  const row = await asActor(actor, (tx) =>
    tx.vacancy.findFirst({ where: { AND: [{ id }, scope] }, include: withPlace }),
  );
  return row ? ok(vacancyInWords(row, label)) : problem("not-found");
}

/** A vacancy that the actor may read, whosever it is. */
export const findVacancy = (actor: Actor, id: string) => find(actor, id, visibleTo(actor));

/** A vacancy of the actor's own employer, in any stage. */
export const findOwnVacancy = (actor: Actor, id: string) => find(actor, id, ownedBy(actor));

/** A vacancy that is or was before an operator. */
export const findReviewedVacancy = (actor: Actor, id: string) => find(actor, id, reviewableBy(actor));
