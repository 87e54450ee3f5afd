import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_ROWS, readSiteRows, SITES_TEMPLATE } from "./site-rows";

const names = (text: string) => readSiteRows(text).rows.map(({ name }) => name);

describe("a file of sites", () => {
  it("is read from the template as it is downloaded", () => {
    expect(readSiteRows(SITES_TEMPLATE)).toMatchObject({
      rows: [{ name: "Markhouse kitchen", postcode: { postcode: "E10 7LU", boroughCode: "E09000031" } }],
      problems: [],
    });
  });

  it.each([
    ["a byte order mark and semicolons", "\ufeffName;Post code\r\nThe mill;e10 7lu\r\n"],
    ["tabs, and the columns the other way round", "POSTCODE\tSite name\nE10 7LU\tThe mill\n"],
    ["columns that we don't ask for, and empty rows", "id,name,postcode\n\n1,The mill,E10 7LU\n,,\n"],
  ])("may have %s", (_, text) => {
    expect(names(text)).toEqual(["The mill"]);
  });

  it("calls a site without a name by its postcode, and counts a row that stands twice once", () => {
    expect(names("name,postcode\n,e10 7lu\n,E10 7LU\n")).toEqual(["E10 7LU"]);
  });

  it.each([
    ["", 1, "the headings"],
    ["town,postcode\nLeyton,E10 7LU\n", 1, "the headings"],
    ["name,postcode\n", 2, "the whole row"],
    ['name,postcode\nThe mill,E10 7LU\n"The bakery,E10 7LU\n', 3, "the whole row"],
    ["name,postcode\nThe mill,E10\n", 2, "postcode"],
    ["name,postcode\nThe mill\n", 2, "postcode"],
    [`name,postcode\n${"x".repeat(81)},E10 7LU\n`, 2, "name"],
    ["name,postcode\nThe mill,E10 7LU\nThe mill,E17 4QH\n", 3, "name"],
  ])("says of %j that line %i is wrong in %s", (text, line, column) => {
    const { problems } = readSiteRows(text);
    expect(problems).toMatchObject([{ line, column }]);
    expect(problems[0]?.reason).not.toBe("");
  });

  it("says everything that is wrong at once, in the order of the lines", () => {
    const { problems } = readSiteRows(`name,postcode\n${"x".repeat(81)},M1 1AE\nGood,E10 7LU\nFar,G1 1AA\n`);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, "name"],
      [2, "postcode"],
      [4, "postcode"],
    ]);
  });

  it("takes no more rows than are said", () => {
    const rows = Array.from({ length: MOST_ROWS + 1 }, (_, at) => `Site ${at},E10 7LU\n`).join("");
    expect(readSiteRows(`name,postcode\n${rows}`)).toMatchObject({
      rows: [],
      problems: [{ line: MOST_ROWS + 2 }],
    });
  });

  it("reads whatever a name may be, once it is written as CSV", () => {
    const word = fc
      .string({ minLength: 1, maxLength: 80 })
      .filter((name) => name.trim() === name && name !== "");
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), (given) => {
        const text = stringify([["name", "postcode"], ...given.map((name) => [name, "E10 7LU"])], {
          quoted: true,
        });
        const { rows, problems } = readSiteRows(text);
        expect(problems).toEqual([]);
        expect(rows.map(({ name }) => name)).toEqual(given);
      }),
    );
  });

  it("never fails, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: fc.constantFrom(...'ab,;"\n\r\t E107LU') }), (text) => {
        const { rows, problems } = readSiteRows(`name,postcode\n${text}`);
        expect(rows.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
