import { z } from "zod";
import { log } from "~/platform/log.server";
import { BrokenSeal, ownSealer, type Sealer } from "~/platform/seal.server";

/** Why a job ended, a key of `ended-why` that may be somebody's health, and what was said of it in words. */
const Said = z.object({
  endedWhy: z.string().nullable().default(null),
  words: z.string().nullable().default(null),
});
export type Said = z.output<typeof Said>;

const rowOf = (checkId: string) => `outcome_check ${checkId}`;

/** As an answer's row keeps it: null for nothing. */
export const sealSaid = (checkId: string, given: z.input<typeof Said>, sealer: Sealer = ownSealer()) => {
  const { endedWhy, words } = Said.parse(given);
  return endedWhy || words ? sealer.seal({ endedWhy, words }, rowOf(checkId)) : null;
};

type Row = Said & { id: string; sealed: string | null };

/** What a row holds, also from before it was sealed; nothing where the seal can't be opened, and that is for the log. */
export function openSaid({ id, sealed, endedWhy, words }: Row, sealer: Sealer = ownSealer()): Said {
  if (sealed === null) return { endedWhy, words };
  try {
    return Said.parse(sealer.unseal(sealed, rowOf(id)));
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    log.error({ err: error, checkId: id }, "why a job ended can't be opened");
    return { endedWhy: null, words: null };
  }
}
