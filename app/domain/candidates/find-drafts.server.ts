import { record } from "~/domain/audit/record.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { brokersOf } from "./caseload.server";
import { openPerson } from "./person/sealed-person.server";
import { supportedBy } from "./visible.server";

/** More than a brokerage leaves lying about. */
const MOST = 50;

/** A record that somebody began and has not finished. */
export type Draft = {
  id: string;
  reference: string;
  name: string | null;
  /** When somebody last wrote in it. */
  at: Date;
  /** Who began it, or has it now; null for nobody. */
  broker: string | null;
  mine: boolean;
};

/** The actor's brokerage's records that are not finished, the newest first. Whose names were shown goes into the trail. */
export const findDrafts = (actor: Actor): Promise<Draft[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.candidate.findMany({
      where: { AND: [supportedBy(actor), { person: { is: { draft: true } } }] },
      include: { person: true },
      orderBy: { updatedAt: "desc" },
      take: MOST,
    });
    const [first] = rows;
    if (!first) return [];
    const organisationId = first.brokerageId;
    const detail = { candidateIds: rows.map(({ id }) => id) };
    await record(tx, actor, "candidates.listed", organisationId, { organisationId, detail });
    const brokers = await brokersOf(
      tx,
      rows.map(({ brokerId }) => brokerId),
    );
    return rows.map(({ id, reference, person, updatedAt, brokerId }) => ({
      id,
      reference,
      name: openPerson(person)?.name || null,
      at: updatedAt,
      broker: brokers.get(brokerId ?? "")?.name ?? null,
      mine: actor.kind === "person" && brokerId === actor.id,
    }));
  });
