/** The key that is derived from SECRET has this name; no other may. */
export const OWN_KEY = "secret";

/** A key as the environment gives it. */
export type SealingKey = { id: string; key: Uint8Array };

const FEWEST_BYTES = 32;

/**
 * Reads `SEALING_KEYS`: pairs such as `2026-11:base64`, commas between them, the newest first.
 * @returns the keys, or what is wrong in words that repeat no key
 */
export function readSealingKeys(text: string): SealingKey[] | string {
  const pairs = text.split(",").map((pair) => pair.trim());
  const keys = pairs.map((pair) => {
    const at = pair.indexOf(":");
    return { id: pair.slice(0, at).trim(), key: Buffer.from(pair.slice(at + 1).trim(), "base64") };
  });
  for (const [at, { id, key }] of keys.entries()) {
    if (!/^[\w-]{1,32}$/.test(id) || !pairs[at]?.includes(":"))
      return "Give each key as id:base64, the id in letters, figures and hyphens, with commas between keys";
    if (id === OWN_KEY) return `The id ${OWN_KEY} is kept for the key made from SECRET`;
    if (key.length < FEWEST_BYTES)
      return `The key ${id} must be ${FEWEST_BYTES} random bytes or more, in base64`;
  }
  const twice = keys.find(({ id }, at) => keys.findIndex((other) => other.id === id) !== at);
  return twice ? `The id ${twice.id} stands for two keys` : keys;
}
