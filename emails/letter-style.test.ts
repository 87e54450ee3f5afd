import { describe, expect, it } from "vitest";
import { dark, light, type Palette } from "./letter-style";

/** Relative luminance of a #rrggbb colour, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const pairs: [keyof Palette, keyof Palette][] = [
  ["ink", "card"],
  ["ink", "paper"],
  ["soft", "card"],
  ["soft", "paper"],
  ["door", "card"],
  ["door", "paper"],
  ["onDoor", "door"],
];

describe.each([
  ["by day", light],
  ["after dark", dark],
])("the colours of a letter %s", (_, palette) => {
  it.each(pairs)("keep %s readable on %s", (words, ground) => {
    expect(contrast(palette[words], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
});
