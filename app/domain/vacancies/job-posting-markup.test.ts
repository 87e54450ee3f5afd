import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJobPosting } from "./job-posting";
import { type Advertised, jobPostingOf, scriptText } from "./job-posting-markup";

const vacancy: Advertised = {
  number: 1042,
  title: "Café assistant",
  description: "You serve customers & make drinks.\n\n• Hot drinks\n• Shifts < 8 hours",
  type: "job",
  employer: "Kiln Lane Bakers",
  website: null,
  workMode: "on_site",
  contract: null,
  essential: ["Customer service"],
  borough: "Hackney",
  postcode: "E8 1DY",
  outcode: "E8",
  places: 3,
  payUnit: "hour",
  payMinPence: 1480,
  payMaxPence: 1525,
  hoursMin: 16,
  hoursMax: 30,
  startsOn: "2026-12-14",
  closesOn: "2026-12-04",
  postedOn: "2026-11-20",
};
const url = "https://frontdoor.example/vacancies/1";

describe("a vacancy as a JobPosting", () => {
  test("is read back by our own import as what it was", () => {
    const read = parseJobPosting(JSON.stringify(jobPostingOf(vacancy, url)));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.posting).toMatchObject({
      identifier: "FD-1042",
      type: "job",
      title: vacancy.title,
      employerName: vacancy.employer,
      description: vacancy.description,
      postcode: "E8 1DY",
      places: 3,
      pay: { kind: "range", unit: "hour", min: 1480, max: 1525 },
      hours: { min: 16, max: 30 },
      startsOn: "2026-12-14",
      closesOn: "2026-12-04",
      postedOn: "2026-11-20",
    });
  });

  test("leaves out what is not known", () => {
    const bare = {
      ...vacancy,
      ...{ postcode: null, outcode: null, payUnit: null, payMinPence: null, payMaxPence: null },
      ...{ hoursMin: null, hoursMax: null, startsOn: null, closesOn: null, postedOn: null },
    };
    const said = JSON.parse(JSON.stringify(jobPostingOf(bare, url)));
    for (const absent of ["baseSalary", "workHours", "employmentType", "validThrough", "datePosted"])
      expect(said).not.toHaveProperty(absent);
    expect(said.jobLocation.address).not.toHaveProperty("postalCode");
  });

  test.each([
    [37.5, 37.5, "FULL_TIME"],
    [16, 30, "PART_TIME"],
    [20, 37.5, ["FULL_TIME", "PART_TIME"]],
  ])("%d to %d hours a week is %s", (hoursMin, hoursMax, employmentType) => {
    expect(jobPostingOf({ ...vacancy, hoursMin, hoursMax }, url).employmentType).toEqual(employmentType);
  });
});

describe("a JobPosting's terms", () => {
  test.each([
    ["permanent", "PART_TIME"],
    ["fixed_term", ["PART_TIME", "TEMPORARY"]],
    ["zero_hours", ["PART_TIME", "PER_DIEM"]],
    ["of a later kind", "PART_TIME"],
  ])("of a contract that is %s are %s", (contract, employmentType) => {
    expect(jobPostingOf({ ...vacancy, contract }, url).employmentType).toEqual(employmentType);
  });

  test("without hours say the contract alone", () => {
    const unknown = { ...vacancy, hoursMin: null, hoursMax: null, contract: "temporary" };
    expect(jobPostingOf(unknown, url).employmentType).toBe("TEMPORARY");
  });

  test.each(["internship", "swap", "paid_placement"] as const)("of a %s are those of an intern", (type) => {
    expect(jobPostingOf({ ...vacancy, type, contract: "temporary" }, url).employmentType).toBe("INTERN");
  });

  test.each([
    ["2026-12-04", "2026-12-04T23:59:59+00:00"],
    ["2026-07-04", "2026-07-04T23:59:59+01:00"],
    ["2026-10-24", "2026-10-24T23:59:59+01:00"],
    ["2026-10-25", "2026-10-25T23:59:59+00:00"],
  ])("hold through %s to its end in London", (closesOn, validThrough) => {
    expect(jobPostingOf({ ...vacancy, closesOn }, url).validThrough).toBe(validThrough);
  });

  test("say that remote work may be done anywhere in the country, and of no other work", () => {
    expect(jobPostingOf({ ...vacancy, workMode: "remote" }, url)).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: { name: "United Kingdom" },
    });
    for (const workMode of ["on_site", "hybrid"])
      expect(jobPostingOf({ ...vacancy, workMode }, url)).not.toHaveProperty("jobLocationType");
  });

  test("name every site of the same ask, this one first", () => {
    const also = { borough: "Newham", postcode: "E15 1AA", outcode: "E15" };
    expect(jobPostingOf(vacancy, url, [also]).jobLocation).toMatchObject([
      { address: { addressLocality: "Hackney", postalCode: "E8 1DY" } },
      { address: { addressLocality: "Newham", postalCode: "E15 1AA" } },
    ]);
    expect(jobPostingOf(vacancy, url).directApply).toBe(false);
  });
});

describe("the text of a script element", () => {
  test("never holds a sign that could end it, and says the same", () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const text = scriptText({ words: `${words}</script><!--` });
        expect(text).not.toContain("<");
        expect(JSON.parse(text).words).toBe(`${words}</script><!--`);
      }),
    );
  });
});
