import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "~/platform/clock";
import { isWorkingDay, workingDaysAfter } from "~/platform/working-days";
import { opensOnOf, releasedOnOf, type Sharing, shareOf, slotsFor } from "./slots";

// A Monday; the Friday of that week is Christmas Day, the Monday after it the day off in the stead of Boxing Day.
const monday = "2026-12-21";
const four: Sharing = { slots: 4, liveOn: "2026-11-23", siteHasTeam: true };

describe("the days", () => {
  test("two whole working days are the own borough's, weekends and bank holidays not among them", () => {
    expect(opensOnOf("2026-11-23")).toBe("2026-11-26");
    expect(opensOnOf("2026-11-20")).toBe("2026-11-25");
    expect(opensOnOf("2026-12-23")).toBe("2026-12-30");
    expect(opensOnOf(monday)).toBe("2026-12-24");
  });

  test("then five working days are shared", () => {
    expect(releasedOnOf("2026-11-26")).toBe("2026-12-03");
    expect(workingDaysAfter("2026-11-25", "2026-12-02")).toBe(5);
  });
});

describe("one borough among others", () => {
  test("waits for the day, while the vacancy's own borough does not", () => {
    const asking = { today: "2026-11-25", takenBy: [0, 1] } as const;
    expect(slotsFor(four, { ...asking, own: false })).toMatchObject({
      refused: "not-open",
      opensOn: "2026-11-26",
    });
    expect(slotsFor(four, { ...asking, own: true })).toMatchObject({ refused: null, opensOn: null, most: 2 });
    expect(slotsFor(four, { ...asking, own: false, today: "2026-11-26" }).refused).toBeNull();
  });

  test("has its share, then what is left once that is released", () => {
    const asking = { own: false, takenBy: [2, 1] } as const;
    expect(slotsFor(four, { ...asking, today: "2026-12-02" })).toMatchObject({
      refused: "own-share",
      most: 2,
    });
    expect(slotsFor(four, { ...asking, today: "2026-12-03" })).toMatchObject({ refused: null, most: 4 });
    expect(slotsFor(four, { own: false, takenBy: [2, 2], today: "2026-12-03" }).refused).toBe("all-taken");
  });

  test("waits for nobody where the vacancy's borough has no team", () => {
    const open = { ...four, siteHasTeam: false };
    expect(slotsFor(open, { own: false, takenBy: [0], today: four.liveOn })).toMatchObject({ refused: null });
  });

  test("has a share of at least one, however many boroughs there are", () => {
    expect(shareOf(2, 5)).toBe(1);
    expect(shareOf(5, 2)).toBe(3);
    expect(shareOf(3, 0)).toBe(3);
  });
});

/** Boroughs that try, on some day after it went live, to take a slot or give one back. */
type Try = { borough: number; day: number; back: boolean };
const tries = fc.array(
  fc.record({
    borough: fc.integer({ min: 0, max: 4 }),
    day: fc.integer({ min: 0, max: 25 }),
    back: fc.boolean(),
  }),
  { maxLength: 60 },
);

/** Every borough takes an interest from the beginning; the first is the vacancy's own. Tells of each slot taken. */
function play(
  sharing: Sharing,
  all: readonly Try[],
  onTaken: (taken: number[], one: number, today: string) => void,
) {
  const taken = [0, 0, 0, 0, 0];
  for (const { borough, day, back } of [...all].sort((a, b) => a.day - b.day)) {
    const today = addDays(sharing.liveOn, day);
    const own = taken[borough] ?? 0;
    const others = taken.filter((_, at) => at !== borough);
    if (back) taken[borough] = Math.max(0, own - 1);
    else if (!slotsFor(sharing, { today, own: borough === 0, takenBy: [own, ...others] }).refused) {
      taken[borough] = own + 1;
      onTaken(taken, borough, today);
    }
  }
  return taken;
}

describe("however boroughs try", () => {
  const sharings = fc.record({
    slots: fc.integer({ min: 1, max: 12 }),
    liveOn: fc.integer({ min: 0, max: 400 }).map((days) => addDays("2026-01-01", days)),
    siteHasTeam: fc.boolean(),
  });

  test("there are never more taken than there are, nobody has more than a share before the rest is released, and nobody comes before the day", () => {
    fc.assert(
      fc.property(sharings, tries, (sharing, all) => {
        const opensOn = opensOnOf(sharing.liveOn);
        const releasedOn = releasedOnOf(sharing.siteHasTeam ? opensOn : sharing.liveOn);
        play(sharing, all, (taken, one, today) => {
          expect(taken.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(sharing.slots);
          if (today < releasedOn) expect(taken[one]).toBeLessThanOrEqual(shareOf(sharing.slots, 5));
          if (sharing.siteHasTeam && one !== 0) expect(today >= opensOn).toBe(true);
        });
      }),
    );
  });

  test("no slot is lost: once they are released, any one borough can take all that are left", () => {
    fc.assert(
      fc.property(sharings, tries, fc.integer({ min: 0, max: 4 }), (sharing, all, last) => {
        const late = Array.from({ length: sharing.slots }, () => ({ borough: last, day: 40, back: false }));
        const taken = play(sharing, [...all, ...late], () => {});
        expect(taken.reduce((sum, each) => sum + each, 0)).toBe(sharing.slots);
      }),
    );
  });

  test("in which order the others stand changes nothing", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        sharings,
        counts,
        fc.boolean(),
        fc.integer({ min: 0, max: 25 }),
        (sharing, others, own, day) => {
          const today = addDays(sharing.liveOn, day);
          const one = slotsFor(sharing, { today, own, takenBy: [1, ...others] });
          expect(slotsFor(sharing, { today, own, takenBy: [1, ...[...others].reverse()] })).toEqual(one);
        },
      ),
    );
  });

  test("a vacancy opens two working days after it went live and shares for five, on any day of the year", () => {
    fc.assert(
      fc.property(sharings, ({ liveOn }) => {
        const opensOn = opensOnOf(liveOn);
        expect(workingDaysAfter(liveOn, addDays(opensOn, -1))).toBe(2);
        expect(isWorkingDay(addDays(opensOn, -1))).toBe(true);
        expect(workingDaysAfter(addDays(opensOn, -1), addDays(releasedOnOf(opensOn), -1))).toBe(5);
      }),
    );
  });
});
