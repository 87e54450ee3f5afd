import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleKnowledge } from "../example-form";
import { vacancyForm } from "../forms";
import { bulkFields } from "./bulk-fields";
import { fieldNamed } from "./bulk-header";
import { judgeRows, readFile } from "./judge-file";
import { judgeRow } from "./judge-row";
import { problemCsv } from "./problem-file";

const sites = [
  { id: "s1", name: "Leyton kitchen", postcode: "E10 7QZ" },
  { id: "s2", name: "The annexe", postcode: "E10 7QZ" },
  { id: "s3", name: "N1 8QT", postcode: "N1 8QT" },
];
const knows = {
  form: vacancyForm(exampleKnowledge),
  today: exampleKnowledge.today,
  sites,
  near: () => ["Kitchen assistant", "Cook"],
};
const good: Record<string, string> = {
  Type: "job",
  "Job title": "Kitchen assistant",
  Occupation: "kitchen assistant",
  Description: "You prepare vegetables.",
  Places: "2",
  Site: "n1 8qt",
  "Pay per": "hour",
  "Pay from": "£14.80",
  "Hours from": "30",
  "Closing date": "20/12/2026",
};
const judgeAll = (...rows: Record<string, string>[]) => {
  const headings = [...new Set(rows.flatMap(Object.keys))];
  const text = stringify([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))]);
  const file = readFile(text);
  if (!file.ok) throw new Error(file.problems[0]?.message);
  return { ...file, judged: judgeRows(file.rows, file.columns, knows, new Map()) };
};
const judge = (over: Record<string, string>) => judgeAll({ ...good, ...over }).judged[0];
const wrongWith = (over: Record<string, string>) => judge(over)?.problems;

describe("a row", () => {
  it("becomes what the form would be given", () => {
    const row = judge({
      "Your reference": "K-7",
      "Essential skills": "Food preparation; CSCS card",
      "Flexible hours": "Yes",
      "Where the work is done": "at home, or anywhere",
      "What you do for inclusion": "No CV is needed; quiet-space",
      "Start date": "2027-01-04",
      "Goes live on": "1 December 2026",
    });
    expect(row?.problems).toEqual([]);
    expect(row).toMatchObject({ line: 2, reference: "K-7", goesLiveOn: "2026-12-01" });
    expect(row?.given).toMatchObject({
      type: "job",
      siteId: "s3",
      payFrom: 1480,
      closesOn: "2026-12-20",
      startsOn: "2027-01-04",
      essential: ["Food preparation", "CSCS card"],
      flexibleHours: true,
      workMode: "remote",
      inclusion: ["no-cv", "quiet-space"],
      employerReference: "K-7",
      occupationId: "kitchen-assistant",
    });
  });

  it.each([
    [{ Type: "gig" }, "Type", "gig", /Write Job, Apprenticeship/],
    [{ "Job title": "" }, "Job title", "", /Enter a job title/],
    [
      { Occupation: "Spoon whisperer" },
      "Occupation",
      "Spoon whisperer",
      /Near ones: Kitchen assistant; Cook.*other: before yours/,
    ],
    [{ Site: "Paris" }, "Site", "Paris", /Name one of yours: Leyton kitchen \(E10 7QZ\); The annexe.*N1 8QT/],
    [{ Site: "E10 7QZ" }, "Site", "E10 7QZ", /more than one site there/],
    [{ Site: "" }, "Site", "", /Name one of your sites/],
    [{ Places: "lots" }, "Places", "lots", /whole number from 1 to 200/],
    [{ "Pay from": "competitive" }, "Pay from", "competitive", /does not tell people/],
    [{ "Pay from": "5" }, "Pay from", "5", /National Minimum Wage/],
    [{ "Closing date": "12/31/2026" }, "Closing date", "12/31/2026", /must be a real date/],
    [{ "Closing date": "soon" }, "Closing date", "soon", /as 12\/12\/2026 or 2026-12-12/],
    [{ "Closing date": "1/11/2026" }, "Closing date", "1/11/2026", /must be after today/],
    [{ "Goes live on": "24/12/2026" }, "Goes live on", "24/12/2026", /before the closing date/],
    [{ "Flexible hours": "perhaps" }, "Flexible hours", "perhaps", /yes or no/],
    [
      { "What you do for inclusion": "free beer" },
      "What you do for inclusion",
      "free beer",
      /Write any of these/,
    ],
    [{ "Access contact email": "nobody" }, "Access contact email", "nobody", /email/],
  ])("says of %j the column, what stands there and what to do", (over, column, stands, message) => {
    expect(wrongWith(over)).toEqual([
      { field: expect.any(String), column, stands, message: expect.stringMatching(message) },
    ]);
  });

  it("has everything wrong with it said at once", () => {
    const columns = wrongWith({
      Type: "gig",
      Places: "0",
      "Pay from": "x",
      "Closing date": "31/2/2026",
      Site: "Paris",
    });
    expect(columns?.map(({ column }) => column).sort()).toEqual([
      "Closing date",
      "Pay from",
      "Places",
      "Site",
      "Type",
    ]);
  });

  it("may have an occupation that none of ours fits", () => {
    expect(judge({ Occupation: "other: Spoon whisperer" })?.given).toMatchObject({ occupationId: null });
  });

  it("may not have the reference of another, nor be the same as another without one", () => {
    const { judged } = judgeAll(
      { ...good, "Your reference": "A" },
      { ...good, "Your reference": "A" },
      { ...good, "Your reference": "" },
      good,
    );
    expect(judged.map(({ problems }) => problems.map(({ message }) => message))).toEqual([
      [],
      [expect.stringMatching(/^Line 2 has this reference/)],
      [],
      [expect.stringMatching(/^This is the same as line 4/)],
    ]);
  });

  it("never trips, whatever its cells hold", () => {
    const headings = bulkFields.map(({ heading }) => heading);
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 }), { minLength: headings.length, maxLength: headings.length }),
        (cells) => {
          const file = readFile(stringify([headings, ["x", ...cells.slice(1)]]));
          if (!file.ok) return;
          const [row] = judgeRows(file.rows, file.columns, knows, new Map());
          expect(row?.given === null).toBe((row?.problems.length ?? 0) > 0);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a cell that is meant to take long", () => {
  it.each([
    ["What you do for inclusion", Array.from({ length: 200_000 }, (_, at) => `a${at}`).join(";")],
    ["Site", "a ".repeat(500_000)],
    ["Type", "a ".repeat(500_000)],
    ["Occupation", "dog groomer ".repeat(80_000)],
  ])("is refused at once: %s", (heading, cell) => {
    const headings = [...new Set([...Object.keys(good), heading])];
    const columns = headings.map((each) => fieldNamed(each) ?? null);
    expect(columns).not.toContain(null);
    const cells = headings.map((each) => (each === heading ? cell : (good[each] ?? "")));
    const many = Array.from({ length: 500 }, (_, at) => ({
      id: `m${at}`,
      name: `Site ${at}`,
      postcode: null,
    }));
    const began = performance.now();
    const row = judgeRow({ line: 2, cells }, columns, { ...knows, sites: [...sites, ...many] });
    expect(row.given).toBeNull();
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe("a file of problem rows", () => {
  it("has the rows as they were, and reads again without its reasons once it is mended", () => {
    const bad = {
      ...good,
      Places: "0",
      Description: "- You prepare\n- You wash up",
      "Your reference": "=1+1",
    };
    const { header, judged } = judgeAll(good, bad);
    const csv = problemCsv(
      header,
      judged.filter(({ given }) => !given),
    );
    expect(csv).toContain("Line 3. Places: The number of places must be");
    expect(csv).not.toContain(",=1+1");
    const mended = readFile(csv.replace(",0,", ",4,"));
    if (!mended.ok) throw new Error(mended.problems[0]?.message);
    expect(mended.unread).toEqual([]);
    const [row] = judgeRows(mended.rows, mended.columns, knows, new Map());
    expect(row?.problems).toEqual([]);
    expect(row?.given).toMatchObject({ places: 4, description: bad.Description, employerReference: "=1+1" });
  });
});

describe("a file that can't be read", () => {
  it.each([
    ["", /no list of vacancies/],
    ["name,age\nBob,3", /no list of vacancies/],
    ["Job title,Site\nCook,A", /Add a column with the heading Type/],
    [stringify([Object.keys(good)]), /no vacancies/],
    [stringify([Object.keys(good), ...Array(1_001).fill(Object.values(good))]), /1,001 rows/],
    [`${Object.keys(good).join(",")}\n"job,Cook`, /quotation mark/],
    [`${Object.keys(good).join(",")}${",".repeat(1_000_000)}\njob`, /columns/],
  ])("says so", (text, message) => {
    const file = readFile(text);
    expect(file.ok ? "" : file.problems[0]?.message).toMatch(message);
  });
});
