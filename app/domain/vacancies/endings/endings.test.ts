import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endingForm } from "./ending-form";
import {
  type Ending,
  type HowFilled,
  howFilledWords,
  placesLeft,
  sayEnding,
  stageAfter,
  type WhyNotFilled,
  whyColumn,
  whyNotFilledWords,
  whyOf,
} from "./endings";

const hows = Object.keys(howFilledWords) as HowFilled[];
const whys = Object.keys(whyNotFilledWords) as WhyNotFilled[];
const anyEnding = fc.record<Ending>({
  throughUs: fc.nat(20),
  otherwise: fc.nat(20),
  how: fc.option(fc.constantFrom(...hows)),
  why: fc.option(fc.constantFrom(...whys)),
  words: fc.option(fc.string({ minLength: 1, maxLength: 500 })),
});
const places = fc.integer({ min: 1, max: 30 });

describe("the stage after the answers", () => {
  test("is filled exactly where no place is left, whatever else was said", () => {
    fc.assert(
      fc.property(anyEnding, places, (ending, of) => {
        expect(stageAfter(ending, of) === "filled").toBe(ending.throughUs + ending.otherwise >= of);
      }),
    );
  });

  test("is withdrawn only where nobody was taken on and the work is gone", () => {
    fc.assert(
      fc.property(anyEnding, places, (ending, of) => {
        const gone = ending.throughUs + ending.otherwise === 0 && ending.why === "no-longer";
        expect(stageAfter(ending, of) === "withdrawn").toBe(gone);
      }),
    );
  });
});

describe("an ending in words", () => {
  const none: Ending = { throughUs: 0, otherwise: 0, how: null, why: null, words: null };
  test.each<[Partial<Ending>, number, string]>([
    [{ throughUs: 3 }, 3, "3 of 3 places filled: 3 through Front Door."],
    [
      { throughUs: 1, otherwise: 1, how: "agency", why: "skills", words: "Nobody had level 2." },
      3,
      "2 of 3 places filled: 1 through Front Door, 1 another way (a recruitment agency). People did not have the skills we need. Nobody had level 2.",
    ],
    [{ why: "nobody" }, 1, "Not filled: 1 place. Nobody applied or was put forward."],
    [{ throughUs: 2 }, 1, "2 people taken on for 1 place: 2 through Front Door."],
  ])("says %j of %i", (over, of, words) => {
    expect(sayEnding({ ...none, ...over }, of)).toBe(words);
  });

  test("keeps why places were left so that it is read back the same", () => {
    fc.assert(
      fc.property(fc.constantFrom(...whys), fc.option(fc.string({ minLength: 1 })), (why, words) => {
        expect(whyOf(whyColumn({ why, words }))).toEqual({ why, words });
      }),
    );
    expect(whyOf("Nobody came")).toBeNull();
    expect(whyOf(null)).toBeNull();
  });
});

describe("the form", () => {
  test("takes any answers that add up, and keeps only what the numbers call for", () => {
    fc.assert(
      fc.property(anyEnding, places, (ending, of) => {
        const posted = {
          throughUs: String(ending.throughUs),
          otherwise: String(ending.otherwise),
          ...(ending.how ? { how: ending.how } : {}),
          ...(ending.why ? { why: ending.why } : {}),
          ...(ending.words ? { words: ending.words } : {}),
        };
        const read = endingForm(of).safeParse(posted);
        const left = placesLeft(ending, of) > 0;
        const words = ending.words?.trim() || null;
        const fits =
          (ending.otherwise === 0 || ending.how !== null) &&
          (!left || (ending.why !== null && (ending.why !== "other" || words !== null)));
        expect(read.success).toBe(fits);
        if (!read.success) return;
        expect(read.data.how !== null).toBe(ending.otherwise > 0);
        expect(read.data.why !== null).toBe(left);
      }),
    );
  });

  test.each([
    [{ throughUs: "one", otherwise: "0" }, "throughUs"],
    [{ throughUs: "0", otherwise: "" }, "otherwise"],
    [{ throughUs: "0", otherwise: "1" }, "how"],
    [{ throughUs: "0", otherwise: "0" }, "why"],
    [{ throughUs: "0", otherwise: "0", why: "other" }, "words"],
  ])("refuses %j beside %s", (posted, field) => {
    const read = endingForm(1).safeParse(posted);
    expect(read.error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});
