import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { remember } from "@epic-web/remember";
import { env } from "./env.server";
import { OWN_KEY, type SealingKey } from "./sealing-keys";
import { secret } from "./secret.server";

const CIPHER = "aes-256-gcm";
/** Bytes: what GCM asks for, and its whole tag. */
const [IV, TAG] = [12, 16];

/** What was sealed can't be opened: another row's, tampered with, or sealed with a key that is not in the ring. */
export class BrokenSeal extends Error {
  override readonly name = "BrokenSeal";
}

/**
 * Seals and opens small values with a ring of keys, the newest first. A sealed text names its key, so that an older
 * one opens what it sealed and the newest seals from now on. It is bound to its `row`: moved to another, it opens no more.
 */
export function sealer(ring: readonly SealingKey[]) {
  // A key of its own for this purpose, whatever else the given one is used for.
  const keys = new Map(
    ring.map(({ id, key }) => [id, Buffer.from(hkdfSync("sha256", key, "", "front-door sealed values", 32))]),
  );
  const [newest] = ring;
  return {
    seal(value: unknown, row: string): string {
      const key = newest && keys.get(newest.id);
      if (!key) throw new Error("There is no key to seal with.");
      const iv = randomBytes(IV);
      const cipher = createCipheriv(CIPHER, key, iv).setAAD(boundTo(newest.id, row));
      const closed = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
      return `${newest.id}.${Buffer.concat([iv, cipher.getAuthTag(), closed]).toString("base64url")}`;
    },
    /** @throws BrokenSeal */
    unseal(sealed: string, row: string): unknown {
      const [id = "", text = ""] = sealed.split(".");
      const key = keys.get(id);
      if (!key) throw new BrokenSeal(`No key of the ring is named ${id.slice(0, 32)}.`);
      try {
        const bytes = Buffer.from(text, "base64url");
        const opening = createDecipheriv(CIPHER, key, bytes.subarray(0, IV), { authTagLength: TAG })
          .setAAD(boundTo(id, row))
          .setAuthTag(bytes.subarray(IV, IV + TAG));
        const open = Buffer.concat([opening.update(bytes.subarray(IV + TAG)), opening.final()]);
        return JSON.parse(open.toString("utf8"));
      } catch {
        throw new BrokenSeal("The seal does not fit this row, or is damaged.");
      }
    },
    /** Sealed anew with the newest key; undefined where it can't be opened. */
    reseal(sealed: string, row: string): string | undefined {
      try {
        return this.seal(this.unseal(sealed, row), row);
      } catch (error) {
        if (error instanceof BrokenSeal) return undefined;
        throw error;
      }
    },
    /** Whether it was sealed with the key that seals now. */
    isNewest: (sealed: string) => newest !== undefined && sealed.startsWith(`${newest.id}.`),
  };
}

export type Sealer = ReturnType<typeof sealer>;

const boundTo = (id: string, row: string) => Buffer.from(`${id}\n${row}`);

/** The service's own: SEALING_KEYS, and last a key from SECRET, so that what was sealed before they were set still opens. */
export const ownSealer = () =>
  remember("sealer", () =>
    sealer([...(env.SEALING_KEYS ?? []), { id: OWN_KEY, key: Buffer.from(secret()) }]),
  );
