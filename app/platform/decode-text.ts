/** How a file's letters were written down. */
export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

const begins = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/** Bytes looked at to tell UTF-16 that has no mark. */
const SAMPLE = 2_000;

/** UTF-16 without a mark: of Latin letters every second byte is zero, and hardly any other is. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const half = sample.length / 2;
  const zeros = (from: 0 | 1) => sample.reduce((sum, byte, at) => sum + Number(at % 2 === from && !byte), 0);
  if (zeros(1) > half * 0.6 && zeros(0) < half * 0.1) return "utf-16le";
  return zeros(0) > half * 0.6 && zeros(1) < half * 0.1 ? "utf-16be" : undefined;
}

/**
 * A file's bytes as text. Programs save UTF-8 with a mark or without one, UTF-16 mostly with one, or Windows-1252, which
 * has none: it is taken for what is neither. Zero bytes, which no letter is, are dropped.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const read = (label: string, encoding: Encoding) => ({
    text: new TextDecoder(label).decode(bytes).replaceAll("\0", ""),
    encoding,
  });
  if (begins(bytes, 0xff, 0xfe)) return read("utf-16le", "UTF-16");
  if (begins(bytes, 0xfe, 0xff)) return read("utf-16be", "UTF-16");
  const unmarked = bytes.length > 3 ? unmarkedUtf16(bytes) : undefined;
  if (unmarked) return read(unmarked, "UTF-16");
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return read("utf-8", "UTF-8");
  } catch {
    return read("windows-1252", "Windows-1252");
  }
}

/** Control characters that stand in no text, in so many of a thousand characters: more is no text at all. */
const MOST_CONTROLS = 5;

/** Whether what was decoded reads as text, and not as a program's or a picture's bytes. */
export function readsAsText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = sample.match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0;
  return controls * 1_000 <= sample.length * MOST_CONTROLS;
}
