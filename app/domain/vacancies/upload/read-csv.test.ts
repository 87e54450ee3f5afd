import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "~/platform/decode-text";
import { readCsv } from "./read-csv";

const headings = ["Job title", "Site", "Pay"];
const isColumn = (heading: string) => headings.includes(heading);
const read = (text: string) => {
  const csv = readCsv(text, isColumn);
  if (!csv.ok) throw new Error(csv.message);
  return csv;
};

/** Letters that a reader of CSV trips over, and any others. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', ",", ";", "\t", "\n", "\r\n", "\r", "'", " ", "£", "=", "\u2019", "\ufeff"),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join("").replaceAll("\0", ""));

const row = fc
  .tuple(cell, cell, cell)
  .filter((cells) => cells.some((one) => one.trim() !== ""))
  .map((cells) => [...cells]);

describe("a file of cells", () => {
  it("reads back as it was written, whatever the cells hold", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        fc.boolean(),
        (rows, delimiter, record_delimiter, bom, quoted) => {
          const options = { delimiter, record_delimiter, bom, quoted, quoted_match: /[\r\n\ufeff]/ };
          const { text } = decodeText(Buffer.from(stringify([headings, ...rows], options)));
          const csv = read(text);
          expect(csv.header).toEqual(headings);
          expect(csv.delimiter).toBe(delimiter);
          expect(csv.rows.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("says on which line each row begins, past line breaks in cells and empty lines", () => {
    const { rows } = read('Job title,Site\n"Cook\nfor lunch",A\n\n,\nPorter,B\r\n"Two ""marks""",C');
    expect(rows).toEqual([
      { line: 2, cells: ["Cook\nfor lunch", "A"] },
      { line: 6, cells: ["Porter", "B"] },
      { line: 7, cells: ['Two "marks"', "C"] },
    ]);
  });

  it("passes over the line by which a spreadsheet names its separator", () => {
    expect(read("sep=;\r\nJob title;Site\r\nCook;A, B").rows).toEqual([{ line: 3, cells: ["Cook", "A, B"] }]);
  });

  it("takes a mark inside a word as it stands", () => {
    expect(read('Job title,Site\n5" pipe fitter,A').rows[0]?.cells).toEqual(['5" pipe fitter', "A"]);
  });

  it("says where a quotation mark opens that never closes", () => {
    expect(readCsv('Job title,Site\nCook,A\n"Porter,B\nChef,C', isColumn)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/quotation mark/),
    });
  });

  it("of no lines has no header", () => {
    expect(read("")).toMatchObject({ header: [], rows: [] });
  });
});

describe("a file's letters", () => {
  const words = "Café £14.80 – “cook”";
  it.each([
    ["UTF-8", Buffer.from(words)],
    ["UTF-8", Buffer.from(`\ufeff${words}`)],
    ["UTF-16", Buffer.from(`\ufeff${words}`, "utf16le")],
    [
      "Windows-1252",
      Buffer.from([
        0x43, 0x61, 0x66, 0xe9, 0x20, 0xa3, 0x31, 0x34, 0x2e, 0x38, 0x30, 0x20, 0x96, 0x20, 0x93, 0x63, 0x6f,
        0x6f, 0x6b, 0x94,
      ]),
    ],
  ])("are read from %s", (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: words, encoding });
  });
});
