import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { offerStages } from "../stages";
import { answerBy } from "./answer-by";
import { daysWritten, dayWritten, mostDays } from "./day-list";
import { changeablePages, offerPages, pageAfter, pagesLeft } from "./pages";
import { whatChanged } from "./what-changed";

const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2026-01-01", days));

describe("days written one a line", () => {
  test("every way of writing a day gives that day", () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const [year, month, date] = day.split("-").map(Number);
        for (const written of [day, sayDay(day), `${date}/${month}/${year}`, `Monday ${sayDay(day)}`])
          expect(dayWritten(written)).toBe(day);
      }),
    );
  });

  test("days come back in order and none twice, however they were written", () => {
    fc.assert(
      fc.property(fc.array(aDay, { minLength: 1, maxLength: 20 }), (days) => {
        const read = daysWritten(days.map(sayDay).join("\n"));
        expect(read).toEqual({ ok: true, days: [...new Set(days)].sort() });
      }),
    );
  });

  test("a span is its weekdays", () => {
    expect(daysWritten("2 July 2027 to 6 July 2027")).toEqual({
      ok: true,
      days: ["2027-07-02", "2027-07-05", "2027-07-06"],
    });
  });

  test.each(["31 June 2027", "soon", "5 July", "9 July 2027 to 5 July 2027", "5 July 2027 to"])(
    "%j is refused, with its own words",
    (text) => {
      expect(daysWritten(`5 July 2027\n${text}`)).toMatchObject({
        ok: false,
        says: expect.stringContaining(`“${text}”`),
      });
    },
  );

  test("nothing, and far too many, are refused", () => {
    expect(daysWritten(" \n ")).toMatchObject({ ok: false, says: "Enter at least one day" });
    expect(daysWritten("1 January 2027 to 31 December 2999")).toMatchObject({
      ok: false,
      says: `Name ${mostDays} days at most`,
    });
  });

  test("any text at all is read or refused, and never breaks", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const read = daysWritten(text);
        expect(read.ok ? read.days.length : read.says.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("the pages of an offer", () => {
  test("continuing answers every page once and then none is left", () => {
    fc.assert(
      fc.property(fc.constantFrom(...offerPages), fc.subarray([...offerPages]), (from, done) => {
        let answered: string[] = [...done];
        let turns = 0;
        for (let page: (typeof offerPages)[number] | undefined = from; page; turns++) {
          answered = [...new Set([...answered, page])];
          page = pageAfter(page, answered);
        }
        expect(pagesLeft(answered)).toEqual([]);
        expect(turns).toBeLessThanOrEqual(offerPages.length + 1);
      }),
    );
  });

  test("all may be changed until a school counts on it, then whom to reach, then none", () => {
    const open = offerStages.filter((stage) => changeablePages(stage).length === offerPages.length);
    expect(open).toEqual(["draft", "with_hub", "accepted"]);
    expect(changeablePages("confirmed")).toEqual(["contact"]);
    expect(changeablePages("completed")).toEqual([]);
  });
});

describe("by when a hub answers", () => {
  test("five working days after a Friday is the next Friday", () => {
    expect(answerBy("2026-11-20")).toBe("2026-11-27");
    expect(answerBy("2026-11-22")).toBe("2026-11-27");
  });

  test("bank holidays are not working days", () => {
    expect(answerBy("2026-12-23")).toBe("2027-01-04");
  });
});

describe("what changed", () => {
  const before = [
    { key: "Places", value: "4" },
    { key: "What pupils do", value: "x".repeat(200) },
  ];

  test("says what is different with what it was, and long words by their name alone", () => {
    const after = [
      { key: "Places", value: "6" },
      { key: "What pupils do", value: "y".repeat(200) },
    ];
    expect(whatChanged(before, after).map(({ says }) => says)).toEqual([
      "Places: 6 (was: 4)",
      "What pupils do: new words",
    ]);
  });

  test("says nothing where nothing is", () => {
    expect(whatChanged(before, before)).toEqual([]);
  });
});
