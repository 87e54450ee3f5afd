import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "~/platform/clock";
import { mayBecome, offerStages } from "../stages";
import { stageByClock } from "./stage-by-clock";

const today = "2027-07-05";
const offer = {
  stage: "confirmed" as (typeof offerStages)[number],
  left: 0,
  dateMode: "window",
  days: [] as string[],
  toDate: "2027-07-30" as string | null,
  placements: [{ startsOn: "2027-07-05", endsOn: "2027-07-09" }],
};

describe("where an offer stands by the day", () => {
  test("it is under way from the first day, and completed after the last", () => {
    expect(stageByClock(offer, "2027-07-04")).toBeUndefined();
    expect(stageByClock(offer, "2027-07-05")).toBe("under_way");
    const begun = { ...offer, stage: "under_way" as const };
    expect(stageByClock(begun, "2027-07-09")).toBeUndefined();
    expect(stageByClock(begun, "2027-07-10")).toBe("completed");
  });

  test("one with places left goes on while its dates allow another school", () => {
    const begun = { ...offer, stage: "under_way" as const, left: 2 };
    expect(stageByClock(begun, "2027-07-30")).toBeUndefined();
    expect(stageByClock(begun, "2027-07-31")).toBe("completed");
    expect(stageByClock({ ...begun, dateMode: "ask" }, "2027-07-10")).toBe("completed");
    const named = { ...begun, dateMode: "days", days: ["2027-07-12", "2027-07-05"] };
    expect(stageByClock(named, "2027-07-12")).toBeUndefined();
    expect(stageByClock(named, "2027-07-13")).toBe("completed");
  });

  test("every move by the clock is one that an offer may make, and it comes to rest", () => {
    const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days));
    const placements = fc.array(
      fc.tuple(day, day).map((ends) => {
        const [startsOn = today, endsOn = today] = ends.sort();
        return { startsOn, endsOn };
      }),
      { maxLength: 3 },
    );
    const given = fc.record({ placements, left: fc.integer({ min: 0, max: 3 }), toDate: fc.option(day) });
    fc.assert(
      fc.property(fc.constantFrom(...offerStages), given, (stage, some) => {
        let standing = { ...offer, ...some, stage };
        for (let turn = 0; turn < 3; turn++) {
          const to = stageByClock(standing, today);
          if (!to) return;
          expect(mayBecome(standing.stage, to)).toBe(true);
          standing = { ...standing, stage: to };
        }
        expect(stageByClock(standing, today)).toBeUndefined();
      }),
    );
  });
});
