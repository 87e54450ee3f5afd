import { z } from "zod";
import { log } from "~/platform/log.server";
import { BrokenSeal, ownSealer, type Sealer } from "~/platform/seal.server";

/** What helps somebody on the day, in their words, and whether they agreed that the employer is told. */
const Adjustments = z.object({ words: z.string(), agreed: z.boolean() });
export type Adjustments = z.output<typeof Adjustments>;

const rowOf = (interviewId: string) => `interview ${interviewId}`;

/** As an interview's row keeps it: null for nothing. */
export const sealAdjustments = (id: string, given: Adjustments | null, sealer: Sealer = ownSealer()) =>
  given && sealer.seal(Adjustments.parse(given), rowOf(id));

/** What a row holds; null without any, or where its seal can't be opened. */
export function openAdjustments(
  { id, adjustments }: { id: string; adjustments: string | null },
  sealer: Sealer = ownSealer(),
): Adjustments | null {
  if (adjustments === null) return null;
  try {
    return Adjustments.parse(sealer.unseal(adjustments, rowOf(id)));
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    log.error({ err: error, interviewId: id }, "an interview's adjustments can't be opened");
    return null;
  }
}
