import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "./job-posting-day";
import type { PostingProblem } from "./job-posting-json";

const read = (validThrough: unknown) => {
  const problems: PostingProblem[] = [];
  return { day: dayOf({ validThrough }, "validThrough", problems), problems };
};

describe("a day of a posting", () => {
  it.each([
    ["2026-12-01", "2026-12-01"],
    ["01/12/2026", "2026-12-01"],
    ["1.2.2026", "2026-02-01"],
    ["2019-10-28T09:35:00+0000", "2019-10-28"],
    ["2026-12-01T10:00", "2026-12-01"],
    ["2026-12-01 10:00:00", "2026-12-01"],
    ["2026-06-30T22:59:00Z", "2026-06-30"],
    ["2026-06-30T23:00:00.000Z", "2026-07-01"],
    ["2026-06-30T23:59:59+0000", "2026-06-30"],
    ["2026-06-30T23:59:59-07:00", "2026-06-30"],
    ["2026-06-30T20:00:00-07", "2026-07-01"],
    ["2028-02-29", "2028-02-29"],
    [["2026-12-01"], "2026-12-01"],
    [{ "@type": "Date", "@value": "2026-12-01" }, "2026-12-01"],
  ])("%j is %s in London", (given, day) => expect(read(given)).toEqual({ day, problems: [] }));

  it.each([undefined, null, "", "  "])("may be missing, as %j", (given) => {
    expect(read(given)).toEqual({ day: null, problems: [] });
  });

  it.each([
    "2026-02-30",
    "2027-02-29",
    "31/11/2026",
    "2026-13-01",
    "0026-12-01",
    "soon",
    "2026-12-01T25:00Z",
    "1 Dec",
  ])("cannot be %j", (given) => {
    const problem = { column: "validThrough", reason: "Give a date such as 2026-12-01", value: given };
    expect(read(given)).toEqual({ day: null, problems: [problem] });
  });

  it("is any day of the calendar, however it is written", () => {
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, dd] = day.split("-");
        for (const written of [day, `${dd}/${month}/${year}`, `${day}T12:00:00Z`, `${day}T23:59:59+0000`]) {
          expect(read(written).day).toBe(day);
        }
      }),
    );
  });
});
