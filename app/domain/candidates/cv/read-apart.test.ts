import { describe, expect, it } from "vitest";
import { kindOf } from "./kinds";
import { type CvText, readApart } from "./read-apart.server";
import {
  bombOf,
  docxOf,
  lockedDocx,
  lockedPdf,
  pdfOf,
  pdfWith,
  picturePdf,
  program,
  zipOf,
} from "./test/files";

const lines = ["Ada Example", "Kitchen assistant for three years (Leyton)", "Food hygiene level 2"];

/** What becomes of a file: its kind is told by its bytes, then it is read in a thread. */
async function reading(bytes: Buffer, limits?: { seconds: number; megabytes: number }): Promise<CvText> {
  const judged = kindOf(bytes);
  return "kind" in judged ? readApart(judged.kind, bytes, limits) : judged;
}

describe("a CV that can be read", () => {
  it.each([
    ["a PDF", pdfOf(lines)],
    ["a packed PDF", pdfOf(lines, true)],
    ["a PDF with something before it", Buffer.concat([Buffer.from("\n\n"), pdfOf(lines)])],
    ["a Word document", docxOf(lines)],
    ["text", Buffer.from(lines.join("\n"))],
    ["text in UTF-16", Buffer.from(`\ufeff${lines.join("\r\n")}`, "utf16le")],
    ["text in UTF-16 without a mark", Buffer.from(lines.join("\r\n"), "utf16le")],
  ])("as %s gives its lines", async (_, bytes) => {
    const read = await reading(bytes);
    const text = "text" in read ? read.text : read.problem;
    expect(text.split(/\s*\n\s*/).filter(Boolean)).toEqual(lines);
  });

  it("keeps letters beyond the alphabet", async () => {
    const words = "Zoë — cuisinière à Paris";
    expect(await reading(docxOf([words]))).toMatchObject({ text: expect.stringContaining(words) });
    expect(await reading(Buffer.from("Zo\xeb \x96 caf\xe9", "latin1"))).toEqual({ text: "Zoë – café" });
  });
});

describe("a file that can't", () => {
  it.each([
    ["a picture of a page", picturePdf(), "picture"],
    ["a PDF with a password", lockedPdf(), "password"],
    ["a Word document with a password", lockedDocx(), "password"],
    ["a Word document that is a zip bomb", bombOf(100), "large"],
    ["a zip bomb that lies about its size", bombOf(100, 1_000), "broken"],
    ["a zip cut short", docxOf(lines).subarray(0, 400), "broken"],
    ["a PDF cut short", Buffer.from("%PDF-1.7\n1 0 obj << /Type"), "broken"],
    [
      "a zip that is no Word document",
      zipOf([{ name: "xl/workbook.xml", bytes: Buffer.from("<x/>") }]),
      "unknown",
    ],
    ["a program that calls itself a PDF", program(), "unknown"],
    ["a Word document of before 2007", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), "old-word"],
    ["rich text", Buffer.from("{\\rtf1\\ansi Ada}"), "rich"],
  ])("is said to be %s", async (_, bytes, problem) => {
    expect(await reading(bytes)).toEqual({ problem });
  });

  it("is let go when it grows without end: a packed page of half a gigabyte", async () => {
    const page = Buffer.alloc(500 * 1_048_576, 32);
    const bytes = pdfWith(page, { packed: true });
    expect(bytes.length).toBeLessThan(5 * 1_048_576);
    expect(await reading(bytes, { seconds: 30, megabytes: 200 })).toEqual({ problem: "large" });
  }, 60_000);

  it("is let go when it takes too long", async () => {
    expect(await reading(docxOf(lines), { seconds: 0.01, megabytes: 300 })).toEqual({ problem: "slow" });
  });

  it("holds up nobody: the next is read", async () => {
    const [hostile, good] = await Promise.all([reading(bombOf(60)), reading(docxOf(lines))]);
    expect(hostile).toEqual({ problem: "large" });
    expect(good).toMatchObject({ text: expect.stringContaining("Kitchen assistant") });
  });
});
