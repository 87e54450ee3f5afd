import { z } from "zod";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { findSimilar } from "./find-similar.server";
import { isOpenOn, openOn } from "./open-on.server";
import type { PublicVacancySummary } from "./public-summaries.server";
import { type PublicVacancy, publicly } from "./publicly";
import { sayWhyEnded } from "./say-why-ended";
import type { Stage } from "./stages";
import { type VacancyRow, vacancyInWords, withPlace } from "./vacancy-in-words";

/** The same work at another site of the same employer. */
export type AlsoAt = { id: string; site: PublicVacancy["site"] };

export type Shown =
  | { open: true; vacancy: PublicVacancy; alsoAt: AlsoAt[]; similar: PublicVacancySummary[] }
  | {
      open: false;
      /** Whether it may come back. Then nothing is said of what it was. */
      held: boolean;
      title: string;
      employer: string;
      /** Why nobody can be put forward for it any more. */
      why: string;
      similar: PublicVacancySummary[];
    };

const neverPublic: readonly Stage[] = ["draft", "in_review", "scheduled"];
const [BESIDE, INSTEAD] = [3, 5];

/**
 * One vacancy for anyone, on a London day, with others like it. What was never live is not found; what was and no longer
 * is says only its title, whose it was and how it ended; one that is held out of sight says not even that.
 */
export async function findPublicVacancy(actor: Actor, id: string, today: string): Promise<Result<Shown>> {
  const missing = problem("not-found", "There is no vacancy at this address.");
  if (!z.guid().safeParse(id).success) return missing;
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const row = await tx.vacancy.findUnique({ where: { id }, include: withPlace });
    if (!row || row.liveAt === null || neverPublic.includes(row.stage)) return missing;
    if (!isOpenOn(today, row)) return ok(await closed(tx, row, today));
    return ok({
      open: true as const,
      vacancy: publicly(row, label),
      alsoAt: await otherSites(tx, row, today, label),
      similar: await findSimilar(tx, row, today, BESIDE),
    });
  });
}

async function closed(tx: Tx, row: VacancyRow, today: string) {
  const held = row.stage === "held";
  return {
    open: false as const,
    held,
    title: held ? "" : row.title,
    employer: held ? "" : row.organisation.name,
    why: held ? "" : sayWhyEnded(row),
    similar: await findSimilar(tx, row, today, INSTEAD),
  };
}

async function otherSites(
  tx: Tx,
  { id, groupId }: VacancyRow,
  today: string,
  label: (id: string) => string,
): Promise<AlsoAt[]> {
  if (groupId === null) return [];
  const rows = await tx.vacancy.findMany({
    where: { AND: [{ groupId, id: { not: id } }, openOn(today)] },
    include: withPlace,
    orderBy: { number: "asc" },
  });
  return rows.map((row) => ({ id: row.id, site: vacancyInWords(row, label).site }));
}
