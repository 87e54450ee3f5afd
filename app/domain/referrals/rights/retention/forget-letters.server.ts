import { record } from "~/domain/audit/record.server";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { forgottenAddress } from "../letters-to.server";
import { DAY, rightsService } from "../service.server";

/** Days for which the address of a letter is kept once it is sent, or could not be. */
const ADDRESS_DAYS = 90;
/** Letters dealt with in one transaction. */
const PAGE = 500;

/**
 * Forgets where letters went that were sent 90 days ago, at once that of somebody's last letter, and empties copies that
 * expired. Runs by the clock. @returns how many addresses were forgotten
 */
export async function forgetLetters(): Promise<number> {
  let all = 0;
  for (let done = PAGE; done === PAGE; all += done) done = await forgetPage();
  await asActor(rightsService(), (tx) =>
    tx.rightsRequest.updateMany({
      where: { kind: "export", expiresAt: { lt: now() }, sealed: { not: null } },
      data: { sealed: null },
    }),
  );
  if (all > 0) {
    const actor = rightsService();
    await asActor(actor, (tx) =>
      record(tx, actor, "letters.forgotten", "addresses", { detail: { letters: all } }),
    );
  }
  return all;
}

const forgetPage = () =>
  asActor(rightsService(), async (tx) => {
    const before = new Date(now().getTime() - ADDRESS_DAYS * DAY);
    const rows = await tx.letter.findMany({
      where: {
        status: { in: ["sent", "failed"] },
        NOT: { to: { startsWith: "removed:" } },
        OR: [{ queuedAt: { lt: before } }, { name: "rights-removed" }],
      },
      select: { id: true, to: true },
      orderBy: { id: "asc" },
      take: PAGE,
    });
    // What a mail server said may repeat the address.
    for (const { id, to } of rows)
      await tx.letter.update({ where: { id }, data: { to: forgottenAddress(to), error: null } });
    return rows.length;
  });
