import { describe, expect, test } from "vitest";
import { advertFacts } from "./advert-facts";
import { advertOf } from "./advert-of";

const plain: Parameters<typeof advertOf>[0] = {
  description: "You cook.",
  essential: ["Cooking", "Cooking"],
  desirable: [],
  typeName: "Job",
  payName: "£14.80 an hour",
  payText: null,
  hoursName: "35 hours a week",
  hoursNote: null,
  flexibleHours: false,
  site: { id: "1", name: "The café", postcode: "E8 1DY", boroughName: "Hackney", hubName: null },
  occupation: "Cook",
  placesName: "1 place",
  startsOn: null,
  endsOn: null,
  closesOn: null,
  guaranteedInterview: false,
  workMode: "on_site",
  contract: null,
  apprenticeshipLevel: null,
  apprenticeshipStandard: null,
  trainingProvider: null,
  trainingFrom: null,
  trainingTo: null,
  training: null,
  inclusion: [],
  adjustments: null,
  accessContactName: null,
  accessContactEmail: null,
  accessContactPhone: null,
};
const said = (over: Partial<typeof plain>) =>
  Object.fromEntries(advertFacts({ ...plain, ...over }).map(({ key, value }) => [key, value]));

describe("what an advert states", () => {
  test("of a plain job holds nothing that was not said", () => {
    expect(Object.keys(said({}))).toEqual([
      "Type",
      "Pay",
      "Hours",
      "Where",
      "Occupation",
      "Places",
      "Starts",
      "Closes",
    ]);
    expect(said({})).toMatchObject({ Where: "The café, E8 1DY, Hackney", Closes: "When it is filled" });
  });

  test("of a job says its contract, where it is done and its last day", () => {
    expect(said({ contract: "fixed_term", workMode: "hybrid", endsOn: "2027-06-30" })).toMatchObject({
      Contract: "Fixed term",
      "Work is done": "Some days at the workplace and some at home",
      "Last day": "30 June 2027",
    });
  });

  test("of an apprenticeship says its level, its standard and who trains", () => {
    const apprenticeship = { apprenticeshipLevel: 3, apprenticeshipStandard: "Production chef" };
    expect(said({ ...apprenticeship, trainingProvider: "Lea Valley College" })).toMatchObject({
      Apprenticeship: "Level 3, Production chef",
      "Training provider": "Lea Valley College",
    });
  });

  test.each([
    ["2027-01-04", "2027-01-29", "4 January 2027 to 29 January 2027"],
    ["2027-01-04", "2027-01-04", "4 January 2027"],
    ["2027-01-04", null, "4 January 2027"],
  ])("of a SWAP says when the training is: %s to %s", (trainingFrom, trainingTo, days) => {
    expect(said({ trainingFrom, trainingTo }).Training).toBe(days);
  });
});

describe("whom to ask about access needs", () => {
  test("is said where there is a way to reach them, and not where there is a name alone", () => {
    expect(advertOf({ ...plain, accessContactName: "Ann" }).access).toBeNull();
    expect(
      advertOf({ ...plain, accessContactEmail: "ann@cafe.example", inclusion: ["no-cv", "unknown"] }),
    ).toMatchObject({
      access: { name: null, email: "ann@cafe.example", phone: null },
      inclusion: ["No CV is needed"],
      essential: ["Cooking"],
    });
  });
});
