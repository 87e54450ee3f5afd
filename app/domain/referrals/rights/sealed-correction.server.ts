import { log } from "~/platform/log.server";
import { BrokenSeal, ownSealer, type Sealer } from "~/platform/seal.server";
import { Shared } from "../shared-fields";

const rowOf = (id: string) => `contact_correction ${id}`;

/** The right values of contact details, sealed to the row that holds them. */
export const sealCorrection = (id: string, right: Shared, sealer: Sealer = ownSealer()) =>
  sealer.seal(Shared.parse(right), rowOf(id));

/** Null where the seal can't be opened: that is for the log, too. */
export function openCorrection(
  row: { id: string; sealed: string },
  sealer: Sealer = ownSealer(),
): Shared | null {
  try {
    return Shared.parse(sealer.unseal(row.sealed, rowOf(row.id)));
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    log.error({ err: error, correctionId: row.id }, "a corrected detail can't be opened");
    return null;
  }
}
