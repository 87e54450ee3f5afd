import type { Tx } from "~/platform/actor.server";
import { knowing } from "./knows-page.server";
import { tasksOf } from "./task-list";
import { withSites } from "./written";

/**
 * What keeps a draft from being submitted, in words: the pages that are not filled in, or are wrong by now; null where
 * it is whole. The transaction's actor must be one who may read it.
 */
export async function whatIsMissing(tx: Tx, id: string): Promise<string | null> {
  const row = await tx.vacancy.findUniqueOrThrow({ where: { id }, include: withSites });
  const { vacancy, knows } = await knowing(tx, row);
  const open = tasksOf(vacancy, knows).filter(({ status }) => status !== "done");
  if (open.length === 0) return null;
  const each = open.map(({ name, wrong: [wrong] }) => (wrong ? `“${name}” (${wrong})` : `“${name}”`));
  return `Finish ${each.join(", ")} first, then submit the vacancy.`;
}
