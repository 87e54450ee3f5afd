import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { RecordPlacement } from "./answer-forms";
import { NewOffer } from "./forms";

const filled = {
  siteId: "a-site",
  title: "A week in a working kitchen",
  description: "Prepare lunch with the cooks.",
  places: "4",
  halfDays: "10",
  mode: "on_site",
  contactName: "Ruth Adeyemi",
  contactEmail: "ruth@kitchen.example",
};

const posted = (fields: Record<string, string>, years: string[] = ["11", "10"]) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const year of years) body.append("yearGroups", year);
  return body;
};

describe("an offer as it is posted", () => {
  test("numbers, years and boxes become what they mean, and what is optional may be left", () => {
    const form = parseWithZod(posted({ ...filled, hasInsurance: "on" }), { schema: NewOffer });
    expect(form.status === "success" && form.value).toMatchObject({
      yearGroups: [10, 11],
      places: 4,
      halfDays: 10,
      hasInsurance: true,
      hasRiskAssessment: false,
    });
  });

  test("one year ticked is still a list", () => {
    const form = parseWithZod(posted(filled, ["9"]), { schema: NewOffer });
    expect(form.status === "success" && form.value.yearGroups).toEqual([9]);
  });

  test("an empty form says what to do beside every field that must be answered", () => {
    const form = parseWithZod(posted({}, []), { schema: NewOffer });
    expect(form.reply().error).toEqual({
      siteId: ["Choose the site where it happens"],
      title: ["Enter a name for the placement"],
      description: ["Describe what pupils will do"],
      yearGroups: ["Choose at least one year group"],
      places: ["Enter the number of pupils"],
      halfDays: ["Enter the number of half-days"],
      mode: ["Choose where pupils take part"],
      contactName: ["Enter the name of the contact"],
      contactEmail: ["Enter the contact’s email address"],
    });
  });

  test.each([
    ["places", "51", "Enter the number of pupils from 1 to 50"],
    ["places", "some", "Enter the number of pupils as a number"],
    ["places", "2.5", "Enter the number of pupils as a whole number"],
    ["halfDays", "0", "Enter the number of half-days from 1 to 20"],
    ["mode", "elsewhere", "Choose where pupils take part"],
    ["contactEmail", "ruth", "Enter an email address in the correct format, like name@example.com"],
    ["title", "x".repeat(81), "The name must be 80 characters or fewer"],
  ])("%s of %j is refused in words", (field, value, says) => {
    const form = parseWithZod(posted({ ...filled, [field]: value }), { schema: NewOffer });
    expect(form.reply().error).toEqual({ [field]: [says] });
  });

  test("a window that ends before it begins is refused beside its end", () => {
    const dates = { "fromDate.day": "12", "fromDate.month": "7", "fromDate.year": "2027" };
    const to = { "toDate.day": "11", "toDate.month": "7", "toDate.year": "2027" };
    const form = parseWithZod(posted({ ...filled, ...dates, ...to }), { schema: NewOffer });
    expect(form.reply().error).toEqual({
      toDate: ["The latest date must be the same as or after the earliest date"],
    });
  });
});

test("an empty record of a school says what to do beside every field", () => {
  const form = parseWithZod(posted({}, []), { schema: RecordPlacement });
  expect(Object.keys(form.reply().error ?? {})).toEqual([
    "schoolName",
    "yearGroup",
    "pupils",
    "halfDays",
    "startsOn",
    "endsOn",
  ]);
});
