import { describe, expect, it } from "vitest";
import { needsTable, occupationTable, skillTable } from "./read-table";

describe("the tables of our taxonomy", () => {
  it("read a skill with and without other names", () => {
    const [baking, singing] = skillTable(
      "skill",
      "\nbaking = Baking | bread making, cakes\nsinging = Singing\n",
    );
    expect(baking).toEqual({
      id: "baking",
      label: "Baking",
      altLabels: ["bread making", "cakes"],
      kind: "skill",
      escoUri: null,
    });
    expect(singing?.altLabels).toEqual([]);
  });

  it("read an occupation with its code, its sector and that sector's board", () => {
    const [barista] = occupationTable("hospitality", "barista = Barista | 9266 | coffee maker");
    expect(barista).toMatchObject({
      label: "Barista",
      soc: "9266",
      sector: "hospitality",
      board: "hospitality",
    });
  });

  it("read what an occupation needs, essential first", () => {
    expect(needsTable("barista: coffee tills / latte-art")).toEqual([
      { occupationId: "barista", skillId: "coffee", essential: true },
      { occupationId: "barista", skillId: "tills", essential: true },
      { occupationId: "barista", skillId: "latte-art", essential: false },
    ]);
  });

  it("refuse a line that is not in their form, naming it", () => {
    expect(() => skillTable("skill", "Baking | bread")).toThrow("Baking | bread");
    expect(() => occupationTable("retail", "barista = Barista | 92 | coffee maker")).toThrow("92");
    expect(() => needsTable("barista: coffee")).toThrow("barista: coffee");
  });
});
