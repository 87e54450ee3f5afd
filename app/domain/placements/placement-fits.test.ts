import { describe, expect, test } from "vitest";
import { misfit, placesLeft, weekdaysIn } from "./placement-fits";

const offer = { yearGroups: [10, 11], places: 4, halfDays: 10 };
const placement = {
  schoolName: "Hollin Marsh School",
  yearGroup: 10,
  pupils: 2,
  halfDays: 10,
  startsOn: "2027-07-05",
  endsOn: "2027-07-09",
};
const today = "2026-11-22";

describe("whether a placement fits its offer", () => {
  test("one within the offer does", () => {
    expect(misfit(offer, 4, placement, today)).toBeUndefined();
  });

  test.each([
    ["a year that is not offered", { yearGroup: 9 }, "yearGroup", "The offer is for Years 10 and 11"],
    ["more pupils than places left", { pupils: 5 }, "pupils", "The offer has 4 places left"],
    ["more half-days than offered", { halfDays: 11 }, "halfDays", "The offer is for 10 half-days at most"],
    [
      "a first day that has passed",
      { startsOn: "2026-11-21" },
      "startsOn",
      "The first day must be today or later",
    ],
    [
      "half-days that the dates have no room for",
      { endsOn: "2027-07-08" },
      "endsOn",
      "There are too few weekdays between these dates for 10 half-days",
    ],
  ])("%s does not, and the field says so", (_, change, field, message) => {
    expect(misfit(offer, 4, { ...placement, ...change }, today)).toMatchObject({
      field,
      message,
    });
  });

  test("one place left is said as one", () => {
    expect(misfit(offer, 1, placement, today)?.message).toBe("The offer has 1 place left");
  });
});

test("places left never fall below none", () => {
  expect(placesLeft({ places: 4 }, [{ pupils: 3 }])).toBe(1);
  expect(placesLeft({ places: 4 }, [{ pupils: 3 }, { pupils: 3 }])).toBe(0);
});

test("weekdays leave out the weekend and count both ends", () => {
  expect(weekdaysIn("2027-07-05", "2027-07-05")).toBe(1);
  expect(weekdaysIn("2027-07-02", "2027-07-05")).toBe(2);
  expect(weekdaysIn("2027-07-03", "2027-07-04")).toBe(0);
});
