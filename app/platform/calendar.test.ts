import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarEntry, calendarFile } from "./calendar";
import { londonMoment } from "./london-moment";

const made = new Date("2026-11-22T09:30:15.123Z");
const entry = {
  id: "interview-1",
  summary: "Interview: Kitchen assistant",
  description: "Ask for Ola; bring nothing\nRing first",
  place: "The Markhouse kitchen, E10 7QZ",
  sequence: 2,
  minutes: 45,
};
const from = { name: "Front Door", email: "post@front-door.example" };
const to = { name: "Dee", email: "dee@resident.example" };

/** The file's lines as a calendar reads them: folds undone. */
const read = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");
const unescaped = (text: string) => text.replace(/\\(n|.)/g, (_, letter) => (letter === "n" ? "\n" : letter));
const at = (day: string, time: string): CalendarEntry => ({
  ...entry,
  from: londonMoment(day, time) ?? new Date(Number.NaN),
});
const linesOf = (entries: CalendarEntry[], cancelled?: boolean) =>
  read(
    calendarFile({
      made,
      entries,
      ...(cancelled === undefined ? {} : { invitation: { from, to, cancelled } }),
    }),
  );

describe("an invitation", () => {
  test("is to one person, from the service, with an id that stays and a count of its changes", () => {
    const lines = linesOf([at("2026-12-01", "10:30")], false);
    for (const line of [
      "METHOD:REQUEST",
      "UID:interview-1@front-door",
      "SEQUENCE:2",
      "DTSTAMP:20261122T093015Z",
      "STATUS:CONFIRMED",
      "DESCRIPTION:Ask for Ola\\; bring nothing\\nRing first",
      "LOCATION:The Markhouse kitchen\\, E10 7QZ",
    ])
      expect(lines).toContain(line);
    const attendees = lines.filter((line) => line.startsWith("ATTENDEE"));
    expect(attendees).toHaveLength(1);
    expect(attendees[0]).toMatch(/mailto:dee@resident\.example$/i);
    expect(lines.find((line) => line.startsWith("ORGANIZER"))).toMatch(/mailto:post@front-door\.example$/i);
  });

  test("that is cancelled says so of the same event", () => {
    const lines = linesOf([at("2026-12-01", "10:30")], true);
    for (const line of ["METHOD:CANCEL", "STATUS:CANCELLED", "UID:interview-1@front-door"])
      expect(lines).toContain(line);
  });

  test.each([
    ["2026-12-01", "10:30", "20261201T103000Z", "20261201T111500Z"],
    ["2027-07-01", "10:30", "20270701T093000Z", "20270701T101500Z"],
    // The day on which summer time begins, and the day on which it ends.
    ["2027-03-28", "00:30", "20270328T003000Z", "20270328T011500Z"],
    ["2027-03-28", "09:00", "20270328T080000Z", "20270328T084500Z"],
    ["2027-10-31", "00:45", "20271030T234500Z", "20271031T003000Z"],
    ["2027-10-31", "09:00", "20271031T090000Z", "20271031T094500Z"],
  ])("on %s at %s in London is one moment for every calendar", (day, time, start, end) => {
    const lines = linesOf([at(day, time)], false);
    expect(lines).toContain(`DTSTART:${start}`);
    expect(lines).toContain(`DTEND:${end}`);
  });
});

describe("whole days", () => {
  test("end before the day after the last, keep nobody busy and invite nobody", () => {
    const lines = linesOf([{ ...entry, firstDay: "2027-07-01", lastDay: "2027-07-02" }]);
    for (const line of ["METHOD:PUBLISH", "TRANSP:TRANSPARENT"]) expect(lines).toContain(line);
    expect(lines).toContain("DTSTART;VALUE=DATE:20270701");
    expect(lines).toContain("DTEND;VALUE=DATE:20270703");
    expect(lines.some((line) => /^(ATTENDEE|ORGANIZER)/.test(line))).toBe(false);
  });
});

test("whatever is written in it comes out again, on lines of 75 octets at most", () => {
  const words = fc
    .string({ unit: "grapheme", maxLength: 200 })
    .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ""));
  fc.assert(
    fc.property(words, (summary) => {
      const file = calendarFile({ made, entries: [{ ...at("2026-12-01", "10:30"), summary }] });
      for (const line of file.split("\r\n"))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const line = read(file).find((each) => each.startsWith("SUMMARY:")) ?? "";
      expect(unescaped(line.slice("SUMMARY:".length))).toBe(summary);
    }),
  );
});
