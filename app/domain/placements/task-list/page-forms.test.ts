import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { AnswerDates, ProposeDates } from "../dates/date-forms";
import { HowItWent } from "../hosting/report-form";
import { pageForms } from "./page-forms";
import type { OfferPage } from "./pages";

type Posted = Record<string, string | string[]>;

const posted = (fields: Posted) => {
  const body = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) body.append(name, value);
  return body;
};

const answer = (page: OfferPage, fields: Posted) => parseWithZod(posted(fields), { schema: pageForms[page] });
const errors = (page: OfferPage, fields: Posted = {}) => answer(page, fields).reply().error;

describe("an empty page says what to do beside every field that must be answered", () => {
  test.each<[OfferPage, Record<string, string[]>]>([
    [
      "work",
      {
        title: ["Enter a name for the placement"],
        description: ["Describe what pupils do"],
        learn: ["Say what pupils learn"],
      },
    ],
    [
      "when",
      {
        dateMode: ["Choose how you want to say when"],
        halfDays: ["Enter the number of half-days"],
        halves: ["Choose mornings, afternoons or both"],
      },
    ],
    ["who", { places: ["Enter the number of pupils"], yearGroups: ["Choose at least one year group"] }],
    [
      "where",
      {
        siteId: ["Choose the site where it happens"],
        mode: ["Choose where pupils take part"],
        mayPassOn: ["Choose whether another hub may place pupils with you"],
      },
    ],
    ["access", { access: ["Say how accessible the place is"] }],
    ["supervision", { supervision: ["Say who looks after pupils, and how"] }],
    [
      "insurance",
      {
        hasInsurance: ["Choose whether your insurance covers pupils"],
        hasRiskAssessment: ["Choose whether your risk assessment covers young people"],
      },
    ],
    [
      "contact",
      {
        dayContactName: ["Enter the name of the person pupils ask for"],
        dayContactPhone: ["Enter a phone number"],
        contactName: ["Enter the name of the person the hub writes to"],
        contactEmail: ["Enter an email address"],
      },
    ],
  ])("%s", (page, expected) => {
    expect(errors(page)).toEqual(expected);
  });

  test("dates, their answer and how it went", () => {
    const empty = (schema: typeof AnswerDates | typeof HowItWent | typeof ProposeDates) =>
      Object.keys(parseWithZod(posted({}), { schema }).reply().error ?? {});
    expect(empty(ProposeDates)).toEqual([
      "schoolName",
      "yearGroup",
      "pupils",
      "halfDays",
      "startsOn",
      "endsOn",
    ]);
    expect(empty(AnswerDates)).toEqual(["answer"]);
    expect(empty(HowItWent)).toEqual(["came", "attended", "prepared", "words", "again"]);
  });
});

describe("when pupils can come", () => {
  const filled = { halfDays: "4", halves: "both" };
  const window = (from: string, to: string) => ({
    "fromDate.day": from,
    "fromDate.month": "7",
    "fromDate.year": "2027",
    "toDate.day": to,
    "toDate.month": "7",
    "toDate.year": "2027",
  });

  test("named days are read from their lines, and what the other ways' boxes hold is no answer", () => {
    const form = answer("when", {
      ...filled,
      dateMode: "days",
      days: "6 July 2027\n5/7/2027",
      "fromDate.day": "99",
    });
    expect(form.status === "success" && form.value).toMatchObject({
      days: ["2027-07-05", "2027-07-06"],
      fromDate: undefined,
      toDate: undefined,
    });
  });

  test("a window has both its ends, in order, and room for the half-days", () => {
    expect(errors("when", { ...filled, dateMode: "window" })).toEqual({
      fromDate: ["Enter the earliest date"],
      toDate: ["Enter the latest date"],
    });
    expect(errors("when", { ...filled, dateMode: "window", ...window("12", "11") })).toEqual({
      toDate: ["The latest date must be the same as or after the earliest date"],
    });
    expect(errors("when", { ...filled, halfDays: "5", dateMode: "window", ...window("5", "6") })).toEqual({
      halfDays: ["There are too few days for 5 half-days of whole days"],
    });
    expect(errors("when", { ...filled, halves: "morning", dateMode: "window", ...window("5", "6") })).toEqual(
      {
        halfDays: ["There are too few days for 4 half-days of mornings"],
      },
    );
    expect(errors("when", { ...filled, dateMode: "window", ...window("5", "6") })).toBeUndefined();
  });

  test("asking needs no date, and naming days needs one", () => {
    expect(errors("when", { ...filled, dateMode: "ask" })).toBeUndefined();
    expect(errors("when", { ...filled, dateMode: "days" })).toEqual({ days: ["Enter at least one day"] });
  });
});

test.each<[OfferPage, string, string, string]>([
  ["who", "places", "51", "Enter the number of pupils from 1 to 50"],
  ["who", "places", "some", "Enter the number of pupils as a number"],
  ["who", "places", "2.5", "Enter the number of pupils as a whole number"],
  ["when", "halfDays", "0", "Enter the number of half-days from 1 to 20"],
  ["where", "mode", "elsewhere", "Choose where pupils take part"],
  ["contact", "contactEmail", "ruth", "Enter an email address in the correct format, like name@example.com"],
  ["contact", "dayContactPhone", "ring me", "Enter a phone number, like 020 7946 0101"],
  ["work", "title", "x".repeat(81), "The name must be 80 characters or fewer"],
])("on %s, %s of %j is refused in words", (page, field, value, says) => {
  expect(errors(page, { [field]: value })?.[field]).toEqual([says]);
});

test("yes and no become what they mean, and one year ticked is still a list", () => {
  const insured = answer("insurance", { hasInsurance: "yes", hasRiskAssessment: "no" });
  expect(insured.status === "success" && insured.value).toMatchObject({
    hasInsurance: true,
    hasRiskAssessment: false,
  });
  const who = answer("who", { places: "4", yearGroups: ["9"] });
  expect(who.status === "success" && who.value).toMatchObject({ places: 4, yearGroups: [9] });
});

test("an answer other than yes needs the words that go with it", () => {
  const says = (given: string) =>
    parseWithZod(posted({ answer: given }), { schema: AnswerDates }).reply().error;
  expect(says("accepted")).toBeUndefined();
  expect(says("other")).toEqual({ otherDates: ["Say which dates would suit you"] });
  expect(says("declined")).toEqual({ reason: ["Say why, so that the hub can tell the school"] });
});
