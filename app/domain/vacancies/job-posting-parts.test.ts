import { describe, expect, it } from "vitest";
import { hoursIn, saysFlexible } from "./job-posting-hours";
import { employmentTypesIn, kindOf } from "./job-posting-kind";
import { categoriesIn, experienceIn, itemsIn } from "./job-posting-lists";
import { placeIn } from "./job-posting-place";

describe("hours of a posting", () => {
  it.each([
    ["37.5", 37.5, 37.5],
    [40, 40, 40],
    ["16-30 hours", 16, 30],
    ["16 to 30 hours a week", 16, 30],
    ["37.5 hours per week, Monday to Friday", 37.5, 37.5],
    ["20 hrs", 20, 20],
    ["Part time: 20 hours - 25 hours", 20, 25],
    [{ "@type": "QuantitativeValue", minValue: 16, maxValue: "24" }, 16, 24],
    [{ value: 35 }, 35, 35],
  ])("%j are %d to %d", (given, min, max) => expect(hoursIn(given)).toEqual({ min, max }));

  it.each([undefined, "", "9am to 5pm", "09:00-17:30", "night shift", "24/7", "200 hours", "0"])(
    "are not known from %j",
    (given) => expect(hoursIn(given)).toBeNull(),
  );
});

describe("flexible hours of a posting", () => {
  it.each([
    "Flexible working",
    "37.5 hours, flexible",
    "FLEXIBLE_HOURS",
    "flexi-time",
    "Flexitime",
    "Full time. We offer flexibility",
    ["FULL_TIME", "Flexible"],
    { "@type": "DefinedTerm", name: "Flexible hours" },
  ])("are offered in %j", (given) => expect(saysFlexible(given)).toBe(true));

  it.each([
    undefined,
    null,
    "",
    "37.5",
    "FULL_TIME",
    "Not flexible",
    "non-flexible hours",
    "Reflexologist",
    7,
    [{}],
  ])("are not in %j", (given) => expect(saysFlexible(given)).toBe(false));
});

describe("employment types of a posting", () => {
  it.each([
    ["FULL_TIME", ["FULL_TIME"]],
    [
      ["FULL_TIME", "CONTRACTOR"],
      ["FULL_TIME", "CONTRACTOR"],
    ],
    ["full-time, Part time", ["FULL_TIME", "PART_TIME"]],
    ["https://schema.org/FullTime", ["FULL_TIME"]],
    ["Temp/PER_DIEM", ["TEMPORARY", "PER_DIEM"]],
    ["Permanent", ["OTHER"]],
    [undefined, []],
    [7, ["OTHER"]],
  ])("%j are %j", (given, types) => expect(employmentTypesIn(given)).toEqual(types));
});

describe("the kind of a posting", () => {
  it.each([
    [[], "Apprentice Electrician", "apprenticeship"],
    [[], "Apprentice Administrator, Nursing", "apprenticeship"],
    [[], "Level 3 Apprenticeship in Catering", "apprenticeship"],
    [["APPRENTICESHIP"], "Junior Chef", "apprenticeship"],
    [[], "Apprenticeship Manager", "job"],
    [[], "Apprenticeships Programme Lead", "job"],
    [[], "Head of Apprenticeships", "job"],
    [[], "Apprentice Assessor", "job"],
    [["INTERN"], "Design Assistant", "internship"],
    [[], "Marketing Intern", "internship"],
    [[], "Internship Coordinator", "job"],
    [[], "Internal Auditor", "job"],
    [["FULL_TIME"], "Chef", "job"],
  ] as const)("of types %j titled %j is %s", (types, title, kind) => expect(kindOf(types, title)).toBe(kind));
});

describe("skills and qualifications of a posting", () => {
  it.each([
    ["Cooking, cleaning and IT; teamwork", ["Cooking", "cleaning and IT", "teamwork"]],
    ["<ul><li>Care</li><li>First aid.</li></ul>", ["Care", "First aid"]],
    [["Care, of older people", "care, of older people", ""], ["care, of older people"]],
    [
      [
        { "@type": "DefinedTerm", name: "Welding" },
        { "@type": "DefinedTerm", termCode: "S1.2" },
      ],
      ["Welding", "S1.2"],
    ],
    [
      "Able to work calmly under pressure in a busy kitchen, and to learn",
      ["Able to work calmly under pressure in a busy kitchen, and to learn"],
    ],
    [{ credentialCategory: "GCSE" }, ["GCSE"]],
    [undefined, []],
    [[null, {}, 3], ["3"]],
  ])("%j are %j", (given, items) => expect(itemsIn(given)).toEqual(items));
});

describe("occupational categories of a posting", () => {
  it.each([
    ["2231 Nurses", ["2231 Nurses"]],
    [
      ["15-1132.00 Developers, Software", "15-1132.00 Developers, Software"],
      ["15-1132.00 Developers, Software"],
    ],
    [{ "@type": "CategoryCode", codeValue: "9263", name: "Kitchen assistants" }, ["9263 Kitchen assistants"]],
    [[{}, null], []],
  ])("%j are %j", (given, categories) => expect(categoriesIn(given)).toEqual(categories));
});

describe("experience of a posting", () => {
  it.each([
    ["A year in a kitchen", "A year in a kitchen"],
    [{ monthsOfExperience: 12 }, "12 months of experience"],
    [{ monthsOfExperience: "1" }, "1 month of experience"],
    [{ monthsOfExperience: 0 }, null],
    [undefined, null],
  ])("%j is %j", (given, words) => expect(experienceIn(given)).toBe(words));
});

describe("the place of a posting", () => {
  const address = (fields: Record<string, unknown>) => ({
    "@type": "Place",
    address: { "@type": "PostalAddress", ...fields },
  });

  it.each([
    [address({ postalCode: "e107lu", addressLocality: "Leyton" }), "E10 7LU", "E10", "Leyton"],
    [address({ postalCode: "W1G", addressLocality: "London" }), null, "W1G", "London"],
    [address({ postalCode: "SE136LW" }), "SE13 6LW", "SE13", null],
    [
      address({ addressLocality: "Royal Brompton Hospital  London  SW3 6NP" }),
      "SW3 6NP",
      "SW3",
      "Royal Brompton Hospital London SW3 6NP",
    ],
    [address({ streetAddress: "1 High St, E10 7LU", addressLocality: "Leyton" }), "E10 7LU", "E10", "Leyton"],
    [address({ addressLocality: "Denmark Hill, London" }), null, null, "Denmark Hill, London"],
    [
      { "@type": "Place", address: "1 High Street, London E10 7LU" },
      "E10 7LU",
      "E10",
      "1 High Street, London E10 7LU",
    ],
    ["St Mary&#39;s Hospital, London", null, null, "St Mary's Hospital, London"],
    [{ "@type": "Place", name: "Tooting" }, null, null, "Tooting"],
    [[address({ postalCode: "LS2 7UE" }), address({ postalCode: "SE1 6LH" })], "SE1 6LH", "SE1", null],
    [[address({ postalCode: "LS2 7UE" }), address({ postalCode: "M1 1AE" })], "LS2 7UE", "LS2", null],
    [undefined, null, null, null],
    [[null, 4], null, null, null],
  ])("%j is %s, %s, %s", (jobLocation, postcode, outcode, locality) => {
    expect(placeIn({ jobLocation })).toEqual({ postcode, outcode, locality });
  });
});
