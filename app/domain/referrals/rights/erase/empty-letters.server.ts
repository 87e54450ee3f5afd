import type { Tx } from "~/platform/actor.server";
import { forgottenAddress, lettersTo } from "../letters-to.server";

const NOT_SENT = "Not sent: the resident’s details were removed.";

/**
 * Letters to somebody about their record lose their address and what they say, and those that still wait are not sent. Letters to others
 * about them keep their address, and lose the subject and the contents.
 * @param about from `aboutThem`
 * @returns how many were emptied
 */
export async function emptyLetters(
  tx: Tx,
  email: string | null,
  about: readonly string[],
  reference: string,
) {
  const to = (await lettersTo(tx, email, about)).map(({ id }) => id);
  const others = await tx.$queryRaw<{ id: string }[]>`
    select id from letter where split_part("onceKey", ':', 2) = any (${[...about]}::text[])
      or (subject is not null and position(${reference} in subject) > 0
        and (' ' || subject || ' ') ~ ('[^[:alnum:]-]' || ${escaped(reference)} || '[^[:alnum:]-]'))`;
  const ids = [...new Set([...to, ...others.map(({ id }) => id)])];
  // What a mail server said may repeat the address.
  await tx.letter.updateMany({
    where: { id: { in: ids } },
    data: { subject: null, props: {}, error: null },
  });
  await tx.letter.updateMany({
    where: { id: { in: ids }, status: "queued" },
    data: { status: "failed", error: NOT_SENT },
  });
  if (email) await tx.letter.updateMany({ where: { id: { in: to } }, data: { to: forgottenAddress(email) } });
  return ids.length;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
