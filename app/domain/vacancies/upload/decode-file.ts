/** How a file's letters were written down. */
export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

const begins = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/**
 * A file's bytes as text. Spreadsheets save UTF-8 with a mark or without one, UTF-16 with one, or Windows-1252, which
 * has none: it is taken for what is no UTF-8. Zero bytes, which no cell means, are dropped.
 */
export function decodeFile(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const read = (label: string, encoding: Encoding) => ({
    text: new TextDecoder(label).decode(bytes).replaceAll("\0", ""),
    encoding,
  });
  if (begins(bytes, 0xff, 0xfe)) return read("utf-16le", "UTF-16");
  if (begins(bytes, 0xfe, 0xff)) return read("utf-16be", "UTF-16");
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return read("utf-8", "UTF-8");
  } catch {
    return read("windows-1252", "Windows-1252");
  }
}
