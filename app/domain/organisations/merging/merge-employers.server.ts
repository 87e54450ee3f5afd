import { record } from "~/domain/audit/record.server";
import { can } from "~/domain/permissions/permissions";
import { type Actor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import type { Organisation } from "~prisma/generated/client";
import { moveStanding } from "../verification/move-standing.server";
import { numbersDiffer, whyNotMerge } from "./may-merge";
import { moveRows, type Pair } from "./move-rows.server";

type Asked = Pair & {
  /** Which Companies House number stays, where the two differ. */
  number?: string | undefined;
};

const service = system("merging employers");

/**
 * An operator joins one employer's record into another's: everything of it moves in one transaction, and the emptied
 * record is kept, so that what it was is still known. Runs as the service, because residents' receipts and referrals
 * stay with their employer for everybody else.
 */
export async function mergeEmployers(actor: Actor, asked: Asked): Promise<Result<{ intoId: string }>> {
  if (!can(actor, "organisation.verify")) return problem("not-found");
  return asActor(service, async (tx) => {
    const found = await lockBoth(tx, asked);
    if (!found) return problem("not-found");
    const { from, into } = found;
    const why = whyNotMerge(from, into);
    if (why) return problem("wrong-stage", why);
    const numbers = [from, into].flatMap(({ companiesHouseNumber }) => companiesHouseNumber ?? []);
    if (numbersDiffer(from, into) && !numbers.includes(asked.number ?? ""))
      return problem("invalid", "Choose which Companies House number is right", "number");
    const number = numbersDiffer(from, into) ? asked.number : numbers[0];
    const joined = await moveRows(tx, asked);
    await moveStanding(tx, actor, {
      organisationId: from.id,
      from: [from.standing],
      to: "merged",
      side: "operator",
      words: `Joined into ${into.name}.`,
      action: "organisation.merged",
      changes: { mergedIntoId: into.id, companiesHouseNumber: null },
    });
    await tx.organisation.update({ where: { id: into.id }, data: kept(from, into, number) });
    const detail = { from: from.id, name: from.name, numbers: numbers.join(" and "), joined };
    await record(tx, actor, "organisation.merged", into.id, { organisationId: into.id, detail });
    await enqueue(tx, "employers.merged", { fromId: from.id, intoId: into.id });
    return ok({ intoId: into.id });
  });
}

/** Both records, held against everybody who would add to them, always in the same order. */
async function lockBoth(tx: Tx, { fromId, intoId }: Pair) {
  if (fromId === intoId) return null;
  const ids = [fromId, intoId].sort();
  await tx.$queryRaw`select 1 as held from organisation where id = any (${ids}::text[]) order by id for update`;
  const rows = await tx.organisation.findMany({ where: { id: { in: ids }, kind: "employer" } });
  const from = rows.find(({ id }) => id === fromId);
  const into = rows.find(({ id }) => id === intoId);
  return from && into ? { from, into } : null;
}

/** What the record that stays takes over where it says nothing itself. */
const kept = (from: Organisation, into: Organisation, number: string | undefined) => ({
  companiesHouseNumber: number ?? null,
  sector: into.sector ?? from.sector,
  size: into.size ?? from.size,
  website: into.website ?? from.website,
  emailDomain: into.emailDomain ?? from.emailDomain,
  ...(into.leadBrokerageId ? {} : { leadBrokerageId: from.leadBrokerageId, leadName: from.leadName }),
});
