import { describe, expect, it } from "vitest";
import { rarityAmong } from "./rarity";

describe("how telling a skill is", () => {
  const rarity = rarityAmong(
    new Map([
      ["teamwork", 120],
      ["stock-rotation", 10],
      ["sushi", 1],
    ]),
    120,
  );

  it("goes from 1 for a skill that every occupation needs to 2 for one that none is known to need", () => {
    expect(rarity("teamwork")).toBe(1);
    expect(rarity("unheard-of")).toBe(2);
    expect(rarity("stock-rotation")).toBeGreaterThan(1);
    expect(rarity("sushi")).toBeGreaterThan(rarity("stock-rotation"));
    expect(rarity("sushi")).toBeLessThan(2);
  });

  it("makes all skills alike where no occupation is known", () => {
    expect(rarityAmong(new Map(), 0)("anything")).toBe(1);
  });
});
