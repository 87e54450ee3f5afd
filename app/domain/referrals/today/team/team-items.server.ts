import type { Tx } from "~/platform/actor.server";
import { boroughItems } from "../borough-items";
import { inOrder, type QueueItem } from "../item";
import { readBoroughs } from "../read-boroughs.server";
import { readChanges } from "../read-changes.server";
import { readRecords } from "../read-records.server";
import { readReferrals } from "../read-referrals.server";
import { readSeen } from "../read-seen.server";
import { recordItems } from "../record-items";
import { referralItems } from "../referral-items";
import { withoutSeen } from "../seen";
import { vacancyItems } from "../vacancy-items";
import type { Whose } from "../whose";

type Reading = {
  /** Names a licence. */
  label: (id: string) => string;
  at: Date;
  /** Whose the team's own items are, as to what was looked at. */
  reader: string;
};

/** Everything due for these people but strong matches, which are too many to read one by one for a team. */
export async function teamItems(tx: Tx, whose: Whose, { label, at, reader }: Reading): Promise<QueueItem[]> {
  const referrals = await readReferrals(tx, whose, at);
  const items = [
    ...referralItems(referrals, at),
    ...vacancyItems(referrals, await readChanges(tx, referrals), at),
    ...recordItems(await readRecords(tx, whose, at), label, at),
    ...boroughItems(await readBoroughs(tx, whose, at), at),
  ];
  return inOrder(withoutSeen(items, await readSeen(tx, items, reader), reader, at));
}
