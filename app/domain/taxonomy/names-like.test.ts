import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesLike, namesToAsk } from "./names-like";

const term = (label: string, ...altLabels: string[]) => ({ id: label.toLowerCase(), label, altLabels });
const entries = namesToAsk([
  term("Kitchen porter", "Pot washer"),
  term("Kitchen assistant", "Kitchen hand", "Commis"),
  term("Head of kitchen"),
  term("Café manager", "Coffee shop manager"),
  term("C++ developer"),
]);
const labels = (typed: string, most = 10) => namesLike(typed, entries, most).map(({ label }) => label);

describe("names while somebody types", () => {
  it("are met by how their words begin, the label's beginning first", () => {
    expect(labels("kit")).toEqual(["Kitchen porter", "Kitchen assistant", "Head of kitchen"]);
    expect(labels("kitchen a")).toEqual(["Kitchen assistant"]);
    expect(labels("itchen")).toEqual([]);
  });

  it("are met by other names, which are said", () => {
    expect(namesLike("pot w", entries, 5)).toEqual([
      { id: "kitchen porter", label: "Kitchen porter", also: "Pot washer" },
    ]);
    expect(namesLike("kitchen", entries, 1)[0]?.also).toBeNull();
  });

  it("are met without accents, capitals and marks, and in any order of words", () => {
    expect(labels("CAFE")).toEqual(["Café manager"]);
    expect(labels("manager, cafe")).toEqual(["Café manager"]);
    expect(labels("c++")).toContain("C++ developer");
  });

  it("are none for nothing, and no more than asked for", () => {
    expect(labels("  , ")).toEqual([]);
    expect(labels("k", 2)).toHaveLength(2);
  });

  it("hold every beginning of every name", () => {
    const names = entries.flatMap(({ term: { id, label, altLabels } }) =>
      [label, ...altLabels].map((name) => ({ id, name })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), ({ id, name }, at) => {
        const typed = name.slice(0, 1 + (at % name.length));
        return namesLike(typed, entries, 50).some((one) => one.id === id);
      }),
    );
  });
});
