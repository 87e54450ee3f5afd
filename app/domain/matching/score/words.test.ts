import { describe, expect, it } from "vitest";
import { dayInWords, listed, midSentence, number, pounds, withArticle } from "./words";

describe("words", () => {
  it("say a day without its year where it is this year's", () => {
    expect(dayInWords("2026-12-01", "2026-11-22")).toBe("1 December");
    expect(dayInWords("2027-03-01", "2026-11-22")).toBe("1 March 2027");
  });

  it("name the first few and count the rest, and never count one that could be named", () => {
    expect(listed(["a"])).toBe("a");
    expect(listed(["a", "b"])).toBe("a and b");
    expect(listed(["a", "b", "c", "d"])).toBe("a, b, c and d");
    expect(listed(["a", "b", "c", "d", "e"])).toBe("a, b, c and 2 more");
  });

  it("choose a or an by sound", () => {
    expect(withArticle("SIA licence")).toBe("an SIA licence");
    expect(withArticle("CSCS card")).toBe("a CSCS card");
    expect(withArticle("driving licence")).toBe("a driving licence");
    expect(withArticle("forklift operator licence")).toBe("a forklift operator licence");
    expect(withArticle("electrician's card")).toBe("an electrician's card");
    expect(withArticle("NMC registration")).toBe("NMC registration");
  });

  it("take a heading's capital off inside a sentence, and leave a name's", () => {
    const names = [
      "Food safety certificate",
      "Children's nursing qualification",
      "Level 2 in childcare",
      "Driver CPC",
    ];
    expect(names.map(midSentence)).toEqual([
      "food safety certificate",
      "children's nursing qualification",
      "level 2 in childcare",
      "driver CPC",
    ]);
    for (const name of [
      "SIA licence",
      "Gas Safe registration",
      "A levels",
      "Python",
      "F-Gas certificate",
      "18th Edition",
      "till work",
    ])
      expect(midSentence(name)).toBe(name);
  });

  it("write pence as pounds and distances to one decimal", () => {
    expect([pounds(1480), pounds(5), number(3.249), number(8)]).toEqual(["£14.80", "£0.05", "3.2", "8"]);
  });
});
