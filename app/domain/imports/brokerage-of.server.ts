import type { SystemActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { record } from "../audit/record.server";
import { nameKey } from "../organisations/name-key";
import { boroughWithCode } from "../places/boroughs";

/** The seeding of the demo London makes brokerages too, so each waits for the other. */
const LOCK = 7_204_914;
const TWO_MINUTES = 120_000;

/**
 * The brokerage of a borough, made if the database has none yet.
 * @param code ONS code of a London borough
 * @returns its id; undefined where London has no such borough
 */
export async function brokerageOf(actor: SystemActor, code: string): Promise<string | undefined> {
  const borough = boroughWithCode(code);
  if (!borough) return undefined;
  return asActor(
    actor,
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK})`;
      const where = { kind: "brokerage" as const, boroughCode: code };
      const kept = await tx.organisation.findFirst({ where, select: { id: true } });
      if (kept) return kept.id;
      const name = `${borough.name} brokerage`;
      const { id } = await tx.organisation.create({
        data: { ...where, name, nameKey: nameKey(name), hubSlug: borough.hub },
        select: { id: true },
      });
      await record(tx, actor, "organisation.imported", id, { organisationId: id });
      return id;
    },
    TWO_MINUTES,
  );
}
