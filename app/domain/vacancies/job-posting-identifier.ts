import { type Fields, listOf, textOf } from "./job-posting-json";

/** An identifier longer than this is replaced by its digest, so that an index can hold it. */
const longest = 200;

/**
 * What tells a posting from others, and stays the same when it is read again: its `identifier` (a text, a number
 * or a `PropertyValue`), or else its address, or else a digest of what it says.
 */
export function identifierOf(posting: Fields, said: readonly string[]): string {
  const own = listOf(posting.identifier).map((entry) => textOf(entry, "value", "@id", "url", "name"));
  const candidates = [...own, textOf(posting.url, "@id"), textOf(posting["@id"])];
  const found = candidates.map((text) => text?.replace(/\s+/g, " ").trim() ?? "").find((text) => text !== "");
  if (found === undefined) return `digest:${digest(said.join("\n"))}`;
  return found.length > longest ? `digest:${digest(found)}` : found;
}

/** Fowler, Noll and Vo's 64-bit hash (FNV-1a) of a text's code units, as 16 hexadecimal digits. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
