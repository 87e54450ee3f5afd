import { record } from "~/domain/audit/record.server";
import { organisationIdsOf, type PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import type { Seeing } from "./seen-forms";

/** The reader, or somebody of one of their brokerages; null for anybody else. */
async function brokerageOf(tx: Tx, actor: PersonActor, personId: string) {
  const mine = organisationIdsOf(actor, "brokerage");
  const where = { personId, organisationId: { in: mine } };
  return (await tx.membership.findFirst({ where }))?.organisationId ?? null;
}

/**
 * Notes that items of one's own queue, or of a colleague's, were looked at: they leave it. Noted again, it counts from
 * the second time.
 * @returns the moment it was noted at, by which it can be taken back; `not-found` where the queue is another brokerage's
 */
export const seeItems = (
  actor: PersonActor,
  { owner, items }: Pick<Seeing, "owner" | "items">,
): Promise<Result<{ at: Date }>> =>
  asActor(actor, async (tx) => {
    const organisationId = await brokerageOf(tx, actor, owner);
    if (!organisationId) return problem("not-found");
    const at = now();
    await tx.$executeRaw`
      insert into queue_done ("personId", item, at) select ${owner}, item, ${at} from unnest(${items}::text[]) item
      on conflict ("personId", item) do update set at = excluded.at`;
    await record(tx, actor, "queue.seen", owner, { organisationId, detail: { items } });
    return ok({ at });
  });

/** Puts back what was noted at one moment. @returns `gone` where nothing was, or it is back already */
export const putBackItems = (actor: PersonActor, owner: string, at: Date): Promise<Result<null>> =>
  asActor(actor, async (tx) => {
    const organisationId = await brokerageOf(tx, actor, owner);
    if (!organisationId) return problem("not-found");
    const { count } = await tx.queueDone.deleteMany({ where: { personId: owner, at } });
    if (count === 0) return problem("gone", "It is back in the queue already.");
    await record(tx, actor, "queue.put-back", owner, { organisationId, detail: { count } });
    return ok(null);
  });
