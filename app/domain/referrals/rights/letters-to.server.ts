import { sameEmail } from "~/domain/candidates/person/identity";
import type { Tx } from "~/platform/actor.server";
import { keyedDigest } from "~/platform/keyed-digest.server";
import type { Letter } from "~prisma/generated/client";

/** What stands in a letter's address once that is forgotten: it tells that two went to one, and not to which. */
export const forgottenAddress = (to: string) =>
  `removed:${keyedDigest("address of a letter", sameEmail(to))}`;

/** Letters to an address, those included whose address is forgotten; the oldest first. Null is nobody's address. */
export async function lettersTo(tx: Tx, email: string | null): Promise<Letter[]> {
  if (!email) return [];
  const kept = await tx.$queryRaw<{ id: string }[]>`
    select id from letter where "to" <> '' and lower("to") = any (${[sameEmail(email), forgottenAddress(email).toLowerCase()]}::text[])`;
  return tx.letter.findMany({
    where: { id: { in: kept.map(({ id }) => id) } },
    orderBy: { queuedAt: "asc" },
  });
}
