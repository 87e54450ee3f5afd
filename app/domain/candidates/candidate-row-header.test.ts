import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidateColumns, checkHeader, optionalColumns } from "./candidate-row-header";

describe("the first line of a file of candidates", () => {
  it("may have its columns in any order, with others beside them", () => {
    const others = fc.array(fc.constantFrom("notes", "shoe_size", "caseworker"));
    const header = others.chain((extra) =>
      fc.shuffledSubarray([...candidateColumns, ...optionalColumns, ...extra], {
        minLength: 15 + extra.length,
      }),
    );
    fc.assert(
      fc.property(header, (columns) => {
        expect(checkHeader(columns)).toEqual({ ok: true, columns });
      }),
    );
  });

  it("may be written with capitals, spaces and a byte order mark", () => {
    const header = [
      "\ufeffReference",
      ...candidateColumns.slice(1).map((name) => ` ${name.replace("_", " ").toUpperCase()} `),
    ];
    expect(checkHeader(header)).toEqual({ ok: true, columns: [...candidateColumns] });
  });

  it("is told which columns are missing and which are there twice", () => {
    const header = [...candidateColumns.filter((name) => name !== "outcode"), "Skills"];
    expect(checkHeader(header)).toEqual({
      ok: false,
      problems: [
        { column: "outcode", reason: "Add a column named outcode" },
        { column: "skills", reason: "Keep only one of the 2 columns named skills" },
      ],
    });
    expect(checkHeader([])).toMatchObject({ ok: false, problems: { length: 12 } });
  });
});
