import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJobPosting } from "./job-posting";

const least = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Kitchen assistant",
  hiringOrganization: { "@type": "Organization", name: "Lea Bridge Canteen" },
  description: "<p>You help our chefs.</p>",
};
const read = (posting: unknown) => parseJobPosting(JSON.stringify(posting));
const identifierOf = (posting: unknown) => {
  const result = read(posting);
  return result.ok ? result.posting.identifier : null;
};

describe("a job posting", () => {
  it("needs no more than a title, an employer and a description", () => {
    expect(read(least)).toEqual({
      ok: true,
      posting: {
        identifier: expect.stringMatching(/^digest:[\da-f]{16}$/),
        type: "job",
        title: "Kitchen assistant",
        employerName: "Lea Bridge Canteen",
        industry: null,
        description: "You help our chefs.",
        postcode: null,
        outcode: null,
        locality: null,
        pay: null,
        payText: null,
        hours: null,
        flexible: false,
        employmentTypes: [],
        postedOn: null,
        closesOn: null,
        startsOn: null,
        places: 1,
        skills: [],
        qualifications: [],
        occupationalCategory: [],
        experience: null,
      },
    });
  });

  it("honours all that it says", () => {
    const full = {
      ...least,
      identifier: { "@type": "PropertyValue", name: "Lea Bridge Canteen", value: "LB-7" },
      industry: "Hospitality",
      jobLocation: { address: { postalCode: "E10 7LU", addressLocality: "Leyton" } },
      baseSalary: { currency: "GBP", value: { value: 14.8, unitText: "HOUR" } },
      workHours: "35 hours a week",
      employmentType: ["FULL_TIME", "TEMPORARY"],
      datePosted: "2026-11-22",
      validThrough: "2026-12-12T23:59:59+0000",
      jobStartDate: "2027-01-04",
      totalJobOpenings: "3",
      skills: "Food preparation, cleaning",
      qualifications: "Food hygiene level 2",
      educationRequirements: { credentialCategory: "GCSE" },
      occupationalCategory: "9263 Kitchen and catering assistants",
      experienceRequirements: { monthsOfExperience: 6 },
    };
    expect(read(full)).toMatchObject({
      ok: true,
      posting: {
        identifier: "LB-7",
        industry: "Hospitality",
        postcode: "E10 7LU",
        outcode: "E10",
        locality: "Leyton",
        pay: { kind: "exact", unit: "hour", min: 1480, max: 1480 },
        payText: null,
        hours: { min: 35, max: 35 },
        employmentTypes: ["FULL_TIME", "TEMPORARY"],
        postedOn: "2026-11-22",
        closesOn: "2026-12-12",
        startsOn: "2027-01-04",
        places: 3,
        skills: ["Food preparation", "cleaning"],
        qualifications: ["Food hygiene level 2", "GCSE"],
        occupationalCategory: ["9263 Kitchen and catering assistants"],
        experience: "6 months of experience",
      },
    });
  });

  it.each([
    [{ hiringOrganization: "Lea Bridge Canteen" }, "Lea Bridge Canteen"],
    [{ hiringOrganization: [{ legalName: "Canteens &amp; Co" }] }, "Canteens & Co"],
  ])("takes an employer as %j", (part, employerName) => {
    expect(read({ ...least, ...part })).toMatchObject({ ok: true, posting: { employerName } });
  });

  it.each([
    [{ identifier: "A1" }, "A1"],
    [{ identifier: 915813077 }, "915813077"],
    [{ identifier: [{ value: "" }, { value: "B2" }] }, "B2"],
    [{ url: "https://example.com/jobs/3" }, "https://example.com/jobs/3"],
    [{ "@id": "https://example.com/#4" }, "https://example.com/#4"],
  ])("is identified by %j", (part, identifier) => {
    expect(identifierOf({ ...least, ...part })).toBe(identifier);
  });

  it("without an identifier keeps the digest of what it says, and changes it with the title", () => {
    expect(identifierOf({ ...least, skills: "cooking" })).toBe(identifierOf(least));
    expect(identifierOf({ ...least, title: "Chef" })).not.toBe(identifierOf(least));
    expect(identifierOf({ ...least, identifier: "x".repeat(300) })).toMatch(/^digest:/);
  });

  it("may start in words", () => {
    expect(read({ ...least, jobStartDate: "immediately" })).toMatchObject({
      ok: true,
      posting: { startsOn: null },
    });
  });
});

describe("a job posting that cannot be used", () => {
  it.each(["", "not json", '{"title": "Chef"', "[]", "{}", "null", "7", '"text"', "[1,2]"])(
    "is refused as a line: %j",
    (line) => {
      expect(parseJobPosting(line)).toMatchObject({
        ok: false,
        problems: [{ column: "line", reason: "This line is not a JSON object" }],
      });
    },
  );

  it.each([
    "@type",
    "title",
    "description",
    "validThrough",
    "baseSalary",
    "jobLocation",
    "skills",
    "identifier",
  ])("is refused or read when its %s is nested without end", (name) => {
    const line = JSON.stringify(least).replace(
      /}$/,
      `,"${name}":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
    );
    expect(typeof parseJobPosting(line).ok).toBe("boolean");
  });

  it("is refused when it is something else", () => {
    expect(read({ "@type": "Organization", name: "Lea Bridge Canteen" })).toEqual({
      ok: false,
      problems: [{ column: "@type", reason: "This is not a JobPosting", value: "Organization" }],
    });
  });

  it("names every column at once, with what it said", () => {
    const wrong = {
      "@type": "JobPosting",
      title: "  ",
      hiringOrganization: { url: "https://example.com" },
      description: "<p> </p>",
      datePosted: "2026-02-30",
      validThrough: "soon",
      jobStartDate: "2026-13-01",
      baseSalary: { value: { minValue: -1 } },
      totalJobOpenings: 0,
    };
    expect(read(wrong)).toEqual({
      ok: false,
      problems: [
        { column: "title", reason: "Give the title of the job" },
        { column: "hiringOrganization.name", reason: "Give the name of the employer" },
        { column: "description", reason: "Describe the job" },
        { column: "datePosted", reason: "Give a date such as 2026-12-01", value: "2026-02-30" },
        { column: "baseSalary.value.minValue", reason: "Pay cannot be negative", value: "-1" },
        { column: "validThrough", reason: "Give a date such as 2026-12-01", value: "soon" },
        { column: "jobStartDate", reason: "Give a date such as 2026-12-01", value: "2026-13-01" },
        {
          column: "totalJobOpenings",
          reason: "Give the number of places as a whole number, such as 3",
          value: "0",
        },
      ],
    });
  });

  it.each(["several", -3, 2.5, 1e9])("cannot have %j places", (totalJobOpenings) => {
    expect(read({ ...least, totalJobOpenings })).toMatchObject({
      ok: false,
      problems: [{ column: "totalJobOpenings" }],
    });
  });

  it("is told to be shorter, with only the beginning of it repeated", () => {
    const result = read({ ...least, title: "x".repeat(301), description: "y".repeat(200_001) });
    expect(result).toMatchObject({ ok: false, problems: [{ column: "description" }, { column: "title" }] });
    if (!result.ok) for (const { value } of result.problems) expect(value?.length).toBe(80);
  });
});

describe("any line at all", () => {
  const properties = [
    ..."title description hiringOrganization identifier url jobLocation baseSalary employmentType datePosted".split(
      " ",
    ),
    ..."validThrough jobStartDate totalJobOpenings skills qualifications educationRequirements workHours".split(
      " ",
    ),
    ..."occupationalCategory experienceRequirements industry salaryCurrency".split(" "),
  ];
  const anyPosting = fc
    .record(Object.fromEntries(properties.map((name) => [name, fc.jsonValue({ maxDepth: 4 })])), {
      requiredKeys: [],
    })
    .map((odd) => JSON.stringify({ ...least, ...odd }));

  it("is a posting, or is refused with reasons, and the same when it is read again", () => {
    fc.assert(
      fc.property(fc.oneof(anyPosting, fc.json(), fc.string({ unit: "binary" })), (line) => {
        const result = parseJobPosting(line);
        expect(parseJobPosting(line)).toEqual(result);
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const { column, reason } of result.problems)
            expect(`${column}: ${reason}`).toMatch(/^\S+: [A-Z]/);
          return;
        }
        const { identifier, title, employerName, description, places } = result.posting;
        for (const text of [identifier, title, employerName, description]) expect(text).toMatch(/\S/);
        expect(places).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });
});
