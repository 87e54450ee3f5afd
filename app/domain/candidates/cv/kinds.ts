import { decodeText, readsAsText } from "~/platform/decode-text";
import type { CvProblem } from "./problems";

/** What a CV comes as. */
export const kinds = ["pdf", "docx", "text"] as const;
export type CvKind = (typeof kinds)[number];

/** The largest file: 5 MB, as people and disks count, in bytes. */
export const LARGEST_CV = 5 * 1024 * 1024;

const begins = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
const has = (bytes: Uint8Array, words: Buffer) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words);

/** Where a PDF may begin, in bytes: some programs write a little before it. */
const PDF_WITHIN = 1_024;

/** What kind of file this is by its bytes, whatever its name; or why it is none that is read. */
export function kindOf(bytes: Uint8Array): { kind: CvKind } | { problem: CvProblem } {
  if (has(bytes.subarray(0, PDF_WITHIN), Buffer.from("%PDF-"))) return { kind: "pdf" };
  // A zip; whether it has a Word document in it is seen when it is opened.
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return { kind: "docx" };
  // What Word wrote before 2007, and what it writes with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { problem: has(bytes, Buffer.from("EncryptedPackage", "utf16le")) ? "password" : "old-word" };
  if (has(bytes.subarray(0, 8), Buffer.from("{\\rtf"))) return { problem: "rich" };
  return readsAsText(decodeText(bytes).text) ? { kind: "text" } : { problem: "unknown" };
}
