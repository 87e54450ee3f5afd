import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginning, onOneLine, posterOf, titleSize } from "./poster";

const vacancy: Parameters<typeof posterOf>[0] = {
  title: "Kitchen assistant",
  description: "You prepare vegetables. You wash up.",
  payName: "£14.80 an hour",
  payText: null,
  hoursName: "35 hours a week",
  placesName: "3 places",
  places: 3,
  startsOn: null,
  closesOn: "2026-12-11",
  flexibleHours: true,
  guaranteedInterview: true,
  site: { name: "Lea Bridge Road", postcode: "E10 7LU", boroughName: "Waltham Forest" },
};

describe("a poster", () => {
  test("says what matters, a line each", () => {
    expect(posterOf(vacancy)).toEqual({
      size: "short",
      title: "Kitchen assistant",
      lines: [
        { key: "Pay", value: "£14.80 an hour" },
        { key: "Hours", value: "35 hours a week. They can be arranged to suit you" },
        { key: "Where", value: "Lea Bridge Road, E10 7LU, Waltham Forest" },
        { key: "Places", value: "3 places" },
        { key: "Apply by", value: "11 December 2026" },
      ],
      about: "You prepare vegetables. You wash up.",
      interview: true,
    });
  });

  test("leaves out what is not known, and says until when without a date", () => {
    const bare = { ...vacancy, payName: null, hoursName: null, places: 1, closesOn: null };
    expect(posterOf(bare).lines.map(({ key }) => key)).toEqual(["Where", "Apply by"]);
    expect(posterOf(bare).lines.at(-1)?.value).toContain("when it is filled");
  });

  test("has room for everything, however long it is", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 2_000 }), (title, description) => {
        const poster = posterOf({ ...vacancy, title, description, payName: title, hoursName: title });
        expect(poster.title.length).toBeLessThanOrEqual(200);
        expect(poster.about.length).toBeLessThanOrEqual(320);
        for (const { value } of poster.lines) expect(value.length).toBeLessThanOrEqual(110);
      }),
    );
  });
});

test.each([
  [28, "short"],
  [29, "medium"],
  [61, "long"],
  [121, "longest"],
] as const)("a title of %d letters is set %s", (letters, size) => {
  expect(titleSize("x".repeat(letters))).toBe(size);
});

describe("the beginning of a text", () => {
  test.each([
    ["It fits.", 20, "It fits."],
    ["One sentence. Another that does not fit.", 20, "One sentence."],
    ["No end of a sentence anywhere here", 20, "No end of a…"],
    ["A. Then a long one without any end", 20, "A. Then a long one…"],
    ["x".repeat(30), 10, `${"x".repeat(9)}…`],
    ["On\n\ntwo   lines", 20, "On two lines"],
  ])("%j of %d letters is %j", (text, most, expected) => {
    expect(beginning(text, most)).toBe(expected);
  });
});

test("a list on one line has commas, and a full stop behind it", () => {
  expect(onOneLine("The work is:\n• washing up\n• peeling\n\nWe teach you.")).toBe(
    "The work is: washing up, peeling. We teach you.",
  );
  expect(onOneLine("- one\n- two.")).toBe("one, two.");
});
