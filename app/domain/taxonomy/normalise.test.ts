import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verbStem } from "./fold-word";
import { phraseKey, tokens } from "./normalise";

describe("folding of phrases", () => {
  it.each([
    ["Co-ordinator", "coordinator"],
    ["Co ordinators", "Coordinator"],
    ["CARE ASSISTANTS", "care assistant"],
    ["children's nurse", "Childrens Nurses"],
    ["Speech & Language Therapist", "speech and language therapists"],
    ["HR advisor", "HR Adviser"],
    ["Dietician", "dietitian"],
    ["Anesthetist", "anaesthetist"],
    ["Organization", "organisation"],
    ["driving license", "driving licence"],
    ["café assistant", "cafe assistant"],
    ["fork-lift driver", "forklift driver"],
    ["health care assistant", "healthcare assistant"],
    ["midwives", "midwife"],
    ["deputies", "deputy"],
    ["post-graduate", "postgraduate"],
  ])("reads %s and %s as one", (one, other) => {
    expect(phraseKey(one)).toBe(phraseKey(other));
  });

  it.each([
    ["house officer", "housing officer"],
    ["nurse", "nursing"],
    ["post office", "postoffice"],
    ["bus", "bu"],
    ["C#", "C"],
    ["cpcs card", "cpc card"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(phraseKey(one)).not.toBe(phraseKey(other));
  });

  it("brings the forms of a verb together only where asked", () => {
    expect(["manage", "managed", "managing", "manages"].map((word) => verbStem(phraseKey(word)))).toEqual(
      Array(4).fill("manag"),
    );
    expect(verbStem("planning")).toBe(verbStem("plan"));
  });

  it("says where each word stands and where a new sentence begins", () => {
    const text = "Cook. Serve the food\n• clean, tidy";
    const found = tokens(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Cook",
      "Serve",
      "the",
      "food",
      "clean",
      "tidy",
    ]);
    expect(found.map(({ opens }) => opens)).toEqual([true, true, false, false, true, false]);
    expect(found.map(({ pauses }) => pauses)).toEqual([false, false, false, false, false, true]);
  });

  it("never throws, and gives words in order within the text, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("changes nothing when folded again", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,3}$/), (text) => {
        expect(phraseKey(phraseKey(text).toUpperCase())).toBe(phraseKey(phraseKey(text)));
      }),
    );
  });
});
