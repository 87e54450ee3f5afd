import type { Tx } from "~/platform/actor.server";
import { Prisma } from "~prisma/generated/client";
import { joinCharters } from "./join-charters.server";
import { joinCommitments } from "./join-commitments.server";
import { joinPeople } from "./join-people.server";
import { joinSites } from "./join-sites.server";
import { keepReferencesApart } from "./keep-references-apart.server";
import { plainlyMoving } from "./what-moves";

export type Pair = { fromId: string; intoId: string };

/** How many of each met one of the other record's and became one with it. */
export type Joined = {
  people: number;
  requests: number;
  sites: number;
  commitments: number;
  charters: number;
  references: number;
};

/**
 * Moves all that refers to one employer's record to another's. Moving twice changes nothing more, so that what was
 * written to the old record at the very moment can be sent after. Only the service may: see `0006_what_never_changes`.
 */
export async function moveRows(tx: Tx, pair: Pair): Promise<Joined> {
  const people = await joinPeople(tx, pair);
  const sites = await joinSites(tx, pair);
  const commitments = await joinCommitments(tx, pair);
  const charters = await joinCharters(tx, pair);
  const references = await keepReferencesApart(tx, pair);
  for (const { table, column } of plainlyMoving) {
    const [where, owner] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)];
    await tx.$executeRaw`update ${where} set ${owner} = ${pair.intoId} where ${owner} = ${pair.fromId}`;
  }
  return { ...people, sites, commitments, charters, references };
}
