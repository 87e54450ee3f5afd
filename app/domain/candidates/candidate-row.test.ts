import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCandidateRow } from "./candidate-row";
import { candidateColumns, optionalColumns } from "./candidate-row-header";

const least = { reference: "WF-1042", name: "Ada Example", outcode: "E10" };
const full = {
  ...least,
  email: " Ada@Example.com ",
  occupations: "Kitchen assistant; chef;; Chef ",
  skills: "food preparation;cleaning",
  hours: "16-30",
  min_pay: "£14.80",
  max_km: "8",
  available_from: "01/12/2026",
  qualifications: "Food hygiene level 2",
  licences: "",
};
const columns: string[] = [...candidateColumns, ...optionalColumns];
const today = "2026-11-22";
const candidate = (part: Record<string, string>) => {
  const read = parseCandidateRow({ ...least, ...part }, today);
  return read.ok ? read.candidate : read.problems;
};

describe("a candidate's row", () => {
  it("is read in full", () => {
    expect(parseCandidateRow(full, today)).toEqual({
      ok: true,
      candidate: {
        reference: "WF-1042",
        name: "Ada Example",
        email: "ada@example.com",
        outcode: "E10",
        occupations: ["Kitchen assistant", "Chef"],
        skills: ["food preparation", "cleaning"],
        hours: { min: 16, max: 30 },
        minPayPence: 1480,
        maxKm: 8,
        availableFrom: "2026-12-01",
        qualifications: ["Food hygiene level 2"],
        licences: [],
      },
    });
  });

  it("needs no more than a reference, a name and an outcode", () => {
    expect(parseCandidateRow(least, today)).toMatchObject({
      ok: true,
      candidate: { email: null, skills: [], hours: null, minPayPence: null, maxKm: 10, availableFrom: null },
    });
  });

  it.each([
    [{ outcode: "e10 7lu" }, { outcode: "E10" }],
    [{ outcode: "UB9 6JH" }, { outcode: "UB9" }],
    [{ min_pay: "14.8" }, { minPayPence: 1480 }],
    [{ min_pay: "£14.80 an hour" }, { minPayPence: 1480 }],
    [{ min_pay: "£28,000" }, { minPayPence: 1431 }],
    [{ min_pay: "28000 a year" }, { minPayPence: 1431 }],
    [{ max_km: "7.5 km" }, { maxKm: 7.5 }],
    [{ max_km: "100" }, { maxKm: 100 }],
    [{ available_from: "2026-12-01" }, { availableFrom: "2026-12-01" }],
    [{ available_from: "1/2/2027" }, { availableFrom: "2027-02-01" }],
    [{ name: "  Seán\u0000 O’Example\n" }, { name: "Seán O’Example" }],
    [{ reference: ` ${"x".repeat(40)} ` }, { reference: "x".repeat(40) }],
    [{ date_of_birth: "17/5/1990" }, { dateOfBirth: "1990-05-17" }],
    [{ date_of_birth: "2012-11-21" }, { dateOfBirth: "2012-11-21" }],
    [{ date_of_birth: "" }, { dateOfBirth: null }],
    [{ phone: "+44 7700 900123" }, { phone: "+44 7700 900123" }],
    [{ phone: "7700900123" }, { phone: "07700900123" }],
    [{ licence_expiry: "" }, { licenceExpiries: [] }],
    [{ licence_expiry: "01/03/2027" }, { licenceExpiries: [{ licence: null, expiresOn: "2027-03-01" }] }],
    [
      { licence_expiry: "SIA licence: 2027-03-01; CSCS card 2028-01-31;" },
      {
        licenceExpiries: [
          { licence: "SIA licence", expiresOn: "2027-03-01" },
          { licence: "CSCS card", expiresOn: "2028-01-31" },
        ],
      },
    ],
  ])("with %j has %j", (part, has) => expect(candidate(part)).toMatchObject(has));

  it.each([
    [{ reference: "" }, "Give a reference of at most 40 letters and figures, such as WF-1042"],
    [{ reference: "x".repeat(41) }, "Give a reference of at most 40 letters and figures, such as WF-1042"],
    [{ name: " " }, "Give the candidate's name, in at most 200 letters"],
    [{ email: "ada at example" }, "Enter an email address such as name@example.com, or leave it empty"],
    [{ email: "ada@example" }, "Enter an email address such as name@example.com, or leave it empty"],
    [{ email: "a..b@example.com" }, "Enter an email address such as name@example.com, or leave it empty"],
    [{ outcode: "" }, "Enter the first half of a London postcode, such as E10"],
    [{ outcode: "M1" }, "Enter the first half of a London postcode, such as E10"],
    [{ outcode: "Leyton" }, "Enter the first half of a London postcode, such as E10"],
    [{ hours: "some" }, "Enter hours a week such as 37.5, 16-30, full-time or part-time"],
    [{ min_pay: "lots" }, "Enter pay an hour such as £14.80, or pay a year such as £28,000"],
    [{ min_pay: "-5" }, "Enter pay an hour such as £14.80, or pay a year such as £28,000"],
    [{ min_pay: "0" }, "Enter pay an hour such as £14.80, or pay a year such as £28,000"],
    [{ min_pay: "£800" }, "Enter pay an hour such as £14.80, or pay a year such as £28,000"],
    [{ max_km: "0" }, "Enter kilometres from 1 to 100, such as 8"],
    [{ max_km: "101" }, "Enter kilometres from 1 to 100, such as 8"],
    [{ max_km: "5 miles" }, "Enter kilometres from 1 to 100, such as 8"],
    [{ available_from: "31/11/2026" }, "Enter a date such as 2026-12-01 or 01/12/2026"],
    [{ available_from: "12/25/2026" }, "Enter a date such as 2026-12-01 or 01/12/2026"],
    [{ available_from: "soon" }, "Enter a date such as 2026-12-01 or 01/12/2026"],
    [{ date_of_birth: "31/02/1990" }, expect.stringContaining("aged 14 to 100")],
    [{ date_of_birth: "2020-01-01" }, expect.stringContaining("aged 14 to 100")],
    [{ date_of_birth: "1890-01-01" }, expect.stringContaining("aged 14 to 100")],
    [{ phone: "--------" }, "Enter a phone number such as 07700 900123, or leave it empty"],
    [{ phone: "call me" }, "Enter a phone number such as 07700 900123, or leave it empty"],
    [{ licence_expiry: "soon" }, expect.stringContaining("Enter a date such as 2027-03-01")],
    [{ skills: "x;".repeat(3_000) }, "Give fewer skills, with a semicolon between them"],
  ])("with %j is told: %s", (part, reason) => {
    const [column] = Object.keys(part);
    expect(candidate(part)).toEqual([expect.objectContaining({ column, reason })]);
  });

  it("has all its problems named at once, with what stood there", () => {
    const read = parseCandidateRow({ name: "Ada", outcode: "ZZ1", hours: "some", max_km: "far" }, today);
    expect(read).toEqual({
      ok: false,
      problems: [
        { column: "reference", reason: expect.stringContaining("Give a reference") },
        { column: "outcode", reason: expect.stringContaining("London postcode"), value: "ZZ1" },
        { column: "hours", reason: expect.stringContaining("Enter hours"), value: "some" },
        { column: "max_km", reason: expect.stringContaining("kilometres"), value: "far" },
      ],
    });
  });

  it("is read or refused, whatever stands in it, and reads back what it read", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("E10", "16-30", "£14.80", "2026-12-01", "a@b.cd", ""),
    );
    const anyRecord = fc.record(Object.fromEntries(columns.map((column) => [column, cell])), {
      requiredKeys: [],
    });
    const usual = fc.record(
      Object.fromEntries(
        Object.entries(full).map(([column, text]) => [column, fc.oneof(cell, fc.constant(text))]),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(anyRecord, usual), (record) => {
        const read = parseCandidateRow(record, today);
        if (!read.ok) {
          for (const { column } of read.problems) expect(columns).toContain(column);
          expect(read.problems.length).toBeGreaterThan(0);
          return;
        }
        const { candidate: row } = read;
        const again = parseCandidateRow(
          {
            reference: row.reference,
            name: row.name,
            email: row.email ?? "",
            outcode: row.outcode,
            occupations: row.occupations.join(";"),
            skills: row.skills.join(";"),
            hours: row.hours ? `${row.hours.min}-${row.hours.max}` : "",
            min_pay: row.minPayPence === null ? "" : String(row.minPayPence / 100),
            max_km: String(row.maxKm),
            available_from: row.availableFrom ?? "",
            qualifications: row.qualifications.join(";"),
            licences: row.licences.join(";"),
            ...(row.phone === undefined ? {} : { phone: row.phone ?? "" }),
            ...(row.dateOfBirth === undefined ? {} : { date_of_birth: row.dateOfBirth ?? "" }),
            ...(row.licenceExpiries === undefined
              ? {}
              : {
                  licence_expiry: row.licenceExpiries
                    .map(({ licence, expiresOn }) => `${licence ?? ""} ${expiresOn}`)
                    .join(";"),
                }),
          },
          today,
        );
        expect(again).toEqual(read);
      }),
      { numRuns: 300 },
    );
  });
});
