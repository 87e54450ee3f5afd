import { ownSealer, type Sealer } from "~/platform/seal.server";

/** What binds a file to the one reading whose it is. */
const rowOf = (id: string) => `cv_reading ${id}`;

/** A CV's bytes as they are kept until they are read. */
export const sealCv = (id: string, bytes: Uint8Array, sealer: Sealer = ownSealer()) =>
  sealer.seal(Buffer.from(bytes).toString("base64"), rowOf(id));

/** @throws BrokenSeal */
export const openCv = (id: string, sealed: string, sealer: Sealer = ownSealer()): Uint8Array =>
  new Uint8Array(Buffer.from(String(sealer.unseal(sealed, rowOf(id))), "base64"));
