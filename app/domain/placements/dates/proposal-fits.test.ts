import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "~/platform/clock";
import { freed, outsideOffer } from "./proposal-fits";

const offer = {
  dateMode: "window",
  days: [] as string[],
  fromDate: "2027-07-05" as string | null,
  toDate: "2027-07-16" as string | null,
  halves: "both" as string | null,
};
const proposed = { startsOn: "2027-07-05", endsOn: "2027-07-09", halfDays: 10 };

describe("whether proposed dates are within what the employer said", () => {
  test("within the window they are, and a day outside either end is said beside it", () => {
    expect(outsideOffer(offer, proposed)).toBeUndefined();
    expect(outsideOffer(offer, { ...proposed, startsOn: "2027-07-04" })).toMatchObject({
      field: "startsOn",
      message: "The employer can take pupils from Monday 5 July 2027",
    });
    expect(outsideOffer(offer, { ...proposed, endsOn: "2027-07-17" })).toMatchObject({
      field: "endsOn",
      message: "The employer can take pupils until Friday 16 July 2027",
    });
  });

  test("of named days they begin and end on one, and have room", () => {
    const named = { ...offer, dateMode: "days", days: ["2027-07-05", "2027-07-07", "2027-07-09"] };
    expect(outsideOffer(named, { ...proposed, halfDays: 6 })).toBeUndefined();
    expect(outsideOffer(named, proposed)).toMatchObject({
      field: "endsOn",
      message: "There are too few of the employer’s days for 10 half-days",
    });
    expect(outsideOffer({ ...named, halves: "morning" }, { ...proposed, halfDays: 4 })).toMatchObject({
      field: "endsOn",
    });
    expect(outsideOffer(named, { ...proposed, startsOn: "2027-07-06" })).toMatchObject({
      message: "Tuesday 6 July 2027 is not one of the days that the employer named",
    });
  });

  test("an employer that asks to be asked binds nobody", () => {
    expect(
      outsideOffer({ ...offer, dateMode: "ask" }, { ...proposed, startsOn: "2030-01-01" }),
    ).toBeUndefined();
  });

  test("whatever fits a window lies in it, and nothing in it is refused", () => {
    const day = fc.integer({ min: -30, max: 60 }).map((days) => addDays("2027-07-01", days));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [startsOn, endsOn] = one < other ? [one, other] : [other, one];
        const fits = outsideOffer(offer, { startsOn, endsOn, halfDays: 1 }) === undefined;
        expect(fits).toBe(startsOn >= "2027-07-05" && endsOn <= "2027-07-16");
      }),
    );
  });

  test("only an answer that asks for other dates frees the hub", () => {
    expect(freed([{ answer: null }, { answer: "declined" }])).toBe(false);
    expect(freed([{ answer: "declined" }, { answer: "other" }])).toBe(true);
  });
});
