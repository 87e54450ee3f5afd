import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "~/platform/clock";
import { spreadsheetDay } from "./spreadsheet-day";

const christmas = { day: "25", month: "12", year: "2026" };

describe("a day in a cell", () => {
  it.each([
    "2026-12-25",
    "2026-12-25T00:00:00",
    "2026-12-25 00:00",
    "25/12/2026",
    "25/12/26",
    "25-12-2026",
    "25.12.2026",
    "25/12/2026 00:00:00",
    "25 December 2026",
    "25th Dec 2026",
    "Friday 25 December 2026",
    "25-Dec-26",
    "46381",
    " 25/12/2026 ",
  ])("is read from %s", (cell) => expect(spreadsheetDay(cell)).toEqual(christmas));

  it.each(["", "soon", "12", "14.80", "2026", "25 Brumaire 2026", "1/2", "123456"])(
    "is not read from “%s”",
    (cell) => expect(spreadsheetDay(cell)).toBeNull(),
  );

  it("has the day before the month, and leaves a day that is none to the form", () => {
    expect(spreadsheetDay("03/04/2027")).toEqual({ day: "3", month: "4", year: "2027" });
    expect(spreadsheetDay("31/02/2027")).toEqual({ day: "31", month: "2", year: "2027" });
  });

  it("is the same however it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), (days) => {
        const [year = "", month = "", day = ""] = addDays("2020-01-01", days).split("-");
        const serial = String(43_831 + days);
        for (const cell of [`${year}-${month}-${day}`, `${day}/${month}/${year}`, serial])
          expect(spreadsheetDay(cell)).toEqual({ day: String(+day), month: String(+month), year });
      }),
    );
  });
});
