import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "~/platform/clock";
import { isWeekend } from "../placement-fits";
import { placementCalendar } from "./calendar";
import { weekdayRuns } from "./weekday-runs";

const entry = {
  id: "0199-a",
  startsOn: "2027-07-01",
  endsOn: "2027-07-06",
  summary: "Pupils of Hollin Marsh School",
  description: "2 pupils; ask for Ola\nRing first",
  place: "The Markhouse kitchen, E10 7QZ",
  url: "https://front-door.example/employer/placements/1/hosting/2",
};
const made = new Date("2026-11-22T09:30:15.123Z");

/** The file's lines as a calendar reads them: folds undone. */
const read = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar file", () => {
  test("has the whole weekdays of a placement, each run ending before the weekend", () => {
    const lines = read(placementCalendar(entry, made));
    expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual([
      "DTSTART;VALUE=DATE:20270701",
      "DTSTART;VALUE=DATE:20270705",
    ]);
    expect(lines.filter((line) => line.startsWith("DTEND"))).toEqual([
      "DTEND;VALUE=DATE:20270703",
      "DTEND;VALUE=DATE:20270707",
    ]);
    expect(lines).toContain("DTSTAMP:20261122T093015Z");
    expect(lines).toContain("DESCRIPTION:2 pupils\\; ask for Ola\\nRing first");
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.at(-2)).toBe("END:VCALENDAR");
    expect(new Set(lines.filter((line) => line.startsWith("UID"))).size).toBe(2);
  });
});

describe("the weekday runs of a span", () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 60 }))
    .map(([from, length]) => [addDays("2026-01-01", from), addDays("2026-01-01", from + length)] as const);

  test("cover its weekdays and nothing else, in order and without touching", () => {
    fc.assert(
      fc.property(span, ([startsOn, endsOn]) => {
        const covered: string[] = [];
        for (const { from, to } of weekdayRuns(startsOn, endsOn))
          for (let day = from; day <= to; day = addDays(day, 1)) covered.push(day);
        const wanted: string[] = [];
        for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) if (!isWeekend(day)) wanted.push(day);
        if (wanted.length) expect(covered).toEqual(wanted);
        else expect(covered).toEqual([...new Set([startsOn, endsOn])]);
      }),
    );
  });
});
