import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { type Actor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { answered } from "./answered";
import { type Difference, differencesOf } from "./answers-in-words";
import type { PageGiven } from "./page-forms";
import { rowOfOwn, writtenOf } from "./written-row.server";

/** A save by somebody while a page was being written; of more than a page where it names none. */
export type Save = { byName: string; at: Date; page: string | null };

/** What stands in the way of a page that was read before another save. */
export type Meanwhile = {
  /** The version that a save over it must name. */
  version: string;
  saves: Save[];
  /** Question by question where they differ: `was` is what stands now, `is` what was typed. */
  differences: Difference[];
};

/**
 * What has changed since a page was read at a version, by whom, and how what was typed differs from what stands now.
 * Null where the record is none of the actor's.
 */
export async function findMeanwhile(
  actor: Actor,
  id: string,
  version: string,
  answer: PageGiven,
): Promise<Meanwhile | null> {
  const taxonomy = await findReadyTaxonomy();
  const row = await asActor(actor, (tx) => rowOfOwn(tx, actor, id));
  if (!row) return null;
  const stands = writtenOf(row, taxonomy);
  const mine = answered(stands, answer, taxonomy);
  const saying = { label: taxonomy.label, today: today() };
  return {
    version: row.updatedAt.toISOString(),
    saves: await savesSince(id, version),
    differences: differencesOf(stands, mine, answer.page, saying),
  };
}

/** The trail of a record's saves after a version. Its brokerage may hear of it; the trail itself only operators read. */
const savesSince = (id: string, version: string): Promise<Save[]> =>
  asActor(system("candidate pages"), async (tx) => {
    const entries = await tx.auditEntry.findMany({
      where: { subject: id, action: { in: ["candidate.edited", "candidate.licence-expired"] } },
      orderBy: { at: "desc" },
      take: 20,
    });
    return entries.flatMap(({ actorName, at, detail }) => {
      const said = (typeof detail === "object" ? detail : null) as Record<string, unknown> | null;
      const [after, page] = [said?.version, said?.page];
      if (typeof after !== "string" || after <= version) return [];
      return [{ byName: actorName, at, page: typeof page === "string" ? page : null }];
    });
  });
