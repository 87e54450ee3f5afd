import type { HeldBack } from "~/domain/engagement/charter/charter";
import { contactNow } from "~/domain/engagement/charter/find-charter.server";
import type { Tx } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import type { Referral } from "~prisma/generated/client";
import { employersStages } from "./waits";

/** How reminding the employer of a referral stands. Days are London days. */
export type Reminders = {
  /** When it was last reminded. */
  lastOn: string | null;
  /** What holds a reminder back today, by the employer's own wish. */
  held: HeldBack | null;
};

/** Null where the employer's word is not what comes next. */
export async function remindersOf(
  tx: Tx,
  { stage, nudgedAt, employerId }: Pick<Referral, "stage" | "nudgedAt" | "employerId">,
): Promise<Reminders | null> {
  if (!(employersStages as readonly string[]).includes(stage)) return null;
  const { held } = await contactNow(tx, employerId);
  return { lastOn: nudgedAt && londonDate(nudgedAt), held };
}
