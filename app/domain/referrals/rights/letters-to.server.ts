import { sameEmail } from "~/domain/candidates/person/identity";
import type { Tx } from "~/platform/actor.server";
import { keyedDigest } from "~/platform/keyed-digest.server";
import type { Letter } from "~prisma/generated/client";

/** What stands in a letter's address once that is forgotten: it tells that two went to one, and not to which. */
export const forgottenAddress = (to: string) =>
  `removed:${keyedDigest("address of a letter", sameEmail(to))}`;

/**
 * Letters about somebody's record that went to an address, those included whose address is forgotten; the oldest first.
 * Null is nobody's address. An address alone is not enough: a family may share one, and what another borough wrote to the
 * same person would tell which one that is.
 * @param about from `aboutThem`
 */
export async function lettersTo(tx: Tx, email: string | null, about: readonly string[]): Promise<Letter[]> {
  if (!email) return [];
  const kept = await tx.$queryRaw<{ id: string }[]>`
    select id from letter where "to" <> '' and lower("to") = any (${[sameEmail(email), forgottenAddress(email).toLowerCase()]}::text[])
      and split_part("onceKey", ':', 2) = any (${[...about]}::text[])`;
  return tx.letter.findMany({
    where: { id: { in: kept.map(({ id }) => id) } },
    orderBy: { queuedAt: "asc" },
  });
}
