import { fileURLToPath } from "node:url";
import { compile } from "sass";
import { describe, expect, it } from "vitest";

const css = compile(fileURLToPath(new URL("./_palette.scss", import.meta.url))).css;
const [daylight = "", darkness = ""] = css.split("@media");

const paletteIn = (text: string) =>
  new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6})/gi)].map(([, name, colour]) => [name, colour]));

const schemes = { light: paletteIn(daylight), dark: paletteIn(darkness) };

/** Words, and what they stand on. */
const words: [string, string[]][] = [
  ["ink", ["paper", "card", "tint", "stone-tint"]],
  ["soft", ["paper", "card", "tint", "stone-tint"]],
  ["door", ["paper", "card", "tint"]],
  ["door-deep", ["paper", "card", "tint"]],
  ["on-door", ["door", "door-deep"]],
  ["brick", ["paper", "card", "brick-tint"]],
  ["brick-deep", ["brick-tint"]],
  ["gold-deep", ["gold-tint"]],
  ["error", ["paper", "card"]],
  ["error-deep", ["paper", "card"]],
  ["on-error", ["error", "error-deep"]],
  ["on-focus", ["focus"]],
  ...[1, 2, 3, 4, 5, 6].map((n): [string, string[]] => [`on-step-${n}`, [`step-${n}`]]),
];

/** Lines and shapes that say something by themselves, and what they stand on. */
const shapes: [string, string[]][] = [
  ["edge", ["paper", "card"]],
  ["brick", ["paper", "card"]],
  ...[1, 2, 3, 4, 5].map((n): [string, string[]] => [`part-${n}`, ["card"]]),
];

/** WCAG 2.2's relative luminance of a colour such as `#0b4f4a`. */
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2's contrast of two colours, from 1 to 21. */
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(Object.entries(schemes))("the %s scheme", (_, palette) => {
  const colour = (name: string) => palette.get(name) ?? expect.fail(`there is no colour called ${name}`);
  const pairs = (list: [string, string[]][]) =>
    list.flatMap(([on, under]) => under.map((it) => [on, it] as const));

  it.each(pairs(words))("can be read: %s on %s", (on, under) => {
    expect(contrast(colour(on), colour(under))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(shapes))("can be seen: %s on %s", (on, under) => {
    expect(contrast(colour(on), colour(under))).toBeGreaterThanOrEqual(3);
  });
});

it("has the same colours in both schemes", () => {
  expect([...schemes.dark.keys()]).toEqual([...schemes.light.keys()]);
});

it("measures black on white as 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});
