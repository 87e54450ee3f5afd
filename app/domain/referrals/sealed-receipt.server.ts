import { log } from "~/platform/log.server";
import { BrokenSeal, ownSealer, type Sealer } from "~/platform/seal.server";
import { Prisma } from "~prisma/generated/client";
import { Shared } from "./shared-fields";

/** What binds what was shared to the one referral for which it was. */
const rowOf = (referralId: string) => `consent_receipt ${referralId}`;

/** What a resident agreed to share, as columns of their receipt. */
export const sealShared = (referralId: string, shared: Shared, sealer: Sealer = ownSealer()) => ({
  sealed: sealer.seal(Shared.parse(shared), rowOf(referralId)),
  plain: Prisma.DbNull,
});

type Receipt = { referralId: string; sealed: string | null; plain?: unknown };

/** What a receipt says was shared; null without one, where it was erased, or where its seal can't be opened. */
export function openShared(receipt: Receipt | null | undefined, sealer: Sealer = ownSealer()): Shared | null {
  if (!receipt) return null;
  if (receipt.sealed === null) return receipt.plain ? Shared.parse(receipt.plain) : null;
  try {
    return Shared.parse(sealer.unseal(receipt.sealed, rowOf(receipt.referralId)));
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    log.error({ err: error, referralId: receipt.referralId }, "what was shared can't be opened");
    return null;
  }
}
