/** A thread of its own for one file of somebody's: whatever is in it, the service goes on. Says its text or why it has none. */
import { parentPort, workerData } from "node:worker_threads";
import mammoth from "mammoth";
import { decodeText } from "../../../platform/decode-text";
import { countInside, NoDocument, TooLargeInside } from "./count-inside";
import type { CvKind } from "./kinds";
import type { CvProblem } from "./problems";
import { readPdf } from "./read-pdf";

/** Characters that are handed on: more than is ever looked through for suggestions. */
const MOST = 200_000;

/** A PDF with fewer letters than this is a picture with a mark or a page number on it. */
const FEWEST_LETTERS = 20;

type Said = { text: string } | { problem: CvProblem };

async function read(kind: CvKind, bytes: Uint8Array): Promise<Said> {
  if (kind === "text") return { text: decodeText(bytes).text.slice(0, MOST) };
  if (kind === "pdf") {
    const text = await readPdf(bytes, MOST);
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return letters < FEWEST_LETTERS ? { problem: "picture" } : { text };
  }
  const buffer = Buffer.from(bytes);
  await countInside(buffer);
  const { value } = await mammoth.extractRawText({ buffer });
  return { text: value.slice(0, MOST) };
}

function whyNot(error: unknown): CvProblem {
  if (error instanceof TooLargeInside) return "large";
  if (error instanceof NoDocument) return "unknown";
  return error instanceof Error && error.name === "PasswordException" ? "password" : "broken";
}

const { kind, bytes } = workerData as { kind: CvKind; bytes: Uint8Array };
const said = await read(kind, bytes).catch((error): Said => ({ problem: whyNot(error) }));
parentPort?.postMessage(said);
