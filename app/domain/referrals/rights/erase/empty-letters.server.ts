import type { Tx } from "~/platform/actor.server";
import { forgottenAddress, lettersTo } from "../letters-to.server";

const NOT_SENT = "Not sent: the resident’s details were removed.";

/**
 * Letters to somebody lose their address and what they say, and those that still wait are not sent. Letters to others
 * about their referrals keep their address, and lose the subject and the contents.
 * @returns how many were emptied
 */
export async function emptyLetters(
  tx: Tx,
  email: string | null,
  referralIds: readonly string[],
  reference: string,
) {
  const to = (await lettersTo(tx, email)).map(({ id }) => id);
  const about = await tx.$queryRaw<{ id: string }[]>`
    select id from letter where ("onceKey" is not null and exists (
        select 1 from unnest(${[...referralIds]}::text[]) as r(id) where position(r.id in "onceKey") > 0))
      or (subject is not null and position(${reference} in subject) > 0
        and (' ' || subject || ' ') ~ ('[^[:alnum:]-]' || ${escaped(reference)} || '[^[:alnum:]-]'))`;
  const ids = [...new Set([...to, ...about.map(({ id }) => id)])];
  await tx.letter.updateMany({
    where: { id: { in: ids }, status: "queued" },
    data: { status: "failed", error: NOT_SENT },
  });
  await tx.letter.updateMany({ where: { id: { in: ids } }, data: { subject: null, props: {} } });
  if (email) await tx.letter.updateMany({ where: { id: { in: to } }, data: { to: forgottenAddress(email) } });
  return ids.length;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
