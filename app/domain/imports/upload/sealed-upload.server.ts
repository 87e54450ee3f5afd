import { ownSealer, type Sealer } from "~/platform/seal.server";
import { Findings } from "./findings";

/** What binds a file, and what was found in it, to the one upload whose they are. */
const fileRow = (id: string) => `candidate_upload ${id}`;
const findingsRow = (id: string) => `candidate_upload ${id} findings`;

/** A file's text as it is kept. */
export const sealFile = (id: string, text: string, sealer: Sealer = ownSealer()) =>
  sealer.seal(text, fileRow(id));

/** @throws BrokenSeal */
export const openFile = (id: string, sealed: string, sealer: Sealer = ownSealer()) =>
  String(sealer.unseal(sealed, fileRow(id)));

/** What was found in a file, as it is kept. */
export const sealFindings = (id: string, findings: Findings, sealer: Sealer = ownSealer()) =>
  sealer.seal(findings, findingsRow(id));

/** What was found in a file; null where that is gone, or not found yet. @throws BrokenSeal */
export const openFindings = (
  id: string,
  sealed: string | null,
  sealer: Sealer = ownSealer(),
): Findings | null => (sealed === null ? null : Findings.parse(sealer.unseal(sealed, findingsRow(id))));

type Kept = { id: string; sealed: string | null; findings: string | null };

/** Both sealed anew with the newest key; nothing where they are already, or can't be opened. */
export function resealed({ id, sealed, findings }: Kept, sealer: Sealer) {
  const again = (text: string | null, row: string) =>
    text === null || sealer.isNewest(text) ? undefined : sealer.reseal(text, row);
  const [file, found] = [again(sealed, fileRow(id)), again(findings, findingsRow(id))];
  return { ...(file ? { sealed: file } : {}), ...(found ? { findings: found } : {}) };
}
