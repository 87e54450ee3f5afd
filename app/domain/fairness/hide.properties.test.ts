import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresOf, rowSums, stepsNested } from "./figures";
import { hide } from "./hide";
import { type Known, type Named, otherWorld } from "./other-world";
import { type Counts, nobody, steps } from "./steps";

/** People with a group in each of two questions and how far they came; as the report adds them up. */
const people = fc.array(
  fc.record({
    one: fc.constantFrom("a", "b", "c", "not-said"),
    two: fc.constantFrom("x", "y", "not-said"),
    asked: fc.integer({ min: 0, max: 9 }).map((roll) => roll > 0),
    suggested: fc.boolean(),
    came: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 0, maxLength: 70 },
);

const questions = [
  { key: "one", groups: ["a", "b", "c"] },
  { key: "two", groups: ["x", "y"] },
];

function published(
  all: readonly { one: string; two: string; asked: boolean; suggested: boolean; came: number }[],
) {
  const counts = new Map<string, Counts>();
  const add = (row: string, { suggested, came }: (typeof all)[number]) => {
    const count = counts.get(row) ?? nobody();
    counts.set(row, count);
    count.looking += 1;
    count.suggested += Number(suggested);
    count.shortlisted += Number(came >= 1);
    count.referred += Number(came >= 2);
    count.started += Number(came >= 3);
  };
  for (const one of all) {
    add("everybody", one);
    if (!one.asked) add("not-asked", one);
    else {
      add(`one ${one.one}`, one);
      add(`two ${one.two}`, one);
    }
  }
  const figures = figuresOf(counts, questions);
  return { figures, rows: rowSums(questions), nested: stepsNested(questions) };
}

/** Whether a reader who sees what is shown could take these for the figures. */
function fits(world: Named, { shown, rows, nested }: Known) {
  const at = (name: string) => world[name] ?? Number.NaN;
  const asShown = Object.entries(shown).every(([name, value]) =>
    value === null ? Number.isInteger(at(name)) && at(name) >= 1 : at(name) === value,
  );
  const addsUp = rows.every(({ whole, parts }) => at(whole) === total(parts.map(at)));
  return asShown && addsUp && nested.every(({ outer, inner }) => at(outer) >= at(inner));
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

test("every hidden figure could be another, with all else that is shown as it is", () => {
  fc.assert(
    fc.property(people, (all) => {
      const { figures, rows, nested } = published(all);
      const known = { shown: hide(figures, rows, nested), rows, nested };
      expect(fits(figures, known)).toBe(true);
      for (const name of Object.keys(figures).filter((each) => known.shown[each] === null)) {
        const other = otherWorld(figures, known, [name]);
        expect(other && fits(other, known), `${name} can be nothing but ${figures[name]}`).toBe(true);
        expect(other?.[name]).not.toBe(figures[name]);
      }
    }),
    { numRuns: 150 },
  );
});

test("one to four people between two steps could be another number, too", () => {
  fc.assert(
    fc.property(people, (all) => {
      const { figures, rows, nested } = published(all);
      const known = { shown: hide(figures, rows, nested), rows, nested };
      const between = (world: Named, { outer, inner }: (typeof nested)[number]) =>
        (world[outer] ?? 0) - (world[inner] ?? 0);
      for (const pair of nested.filter((each) => [1, 2, 3, 4].includes(between(figures, each)))) {
        const other = otherWorld(figures, known, [pair.outer, pair.inner]);
        expect(other && fits(other, known), `${pair.outer} without ${pair.inner}`).toBe(true);
        expect(between(other ?? {}, pair)).not.toBe(between(figures, pair));
      }
    }),
    { numRuns: 150 },
  );
});

test("everything from one to four is hidden, no nought is, and whatever is shown is true", () => {
  fc.assert(
    fc.property(people, (all) => {
      const { figures, rows, nested } = published(all);
      const shown = hide(figures, rows, nested);
      expect(Object.keys(shown).sort()).toEqual(Object.keys(figures).sort());
      for (const [name, value] of Object.entries(figures)) {
        if (value > 0 && value < 5) expect(shown[name]).toBeNull();
        if (value === 0) expect(shown[name]).toBe(0);
        if (shown[name] !== null) expect(shown[name]).toBe(value);
      }
    }),
    { numRuns: 150 },
  );
});

test("no two shown figures leave one to four people between a step and the one it is part of", () => {
  fc.assert(
    fc.property(people, (all) => {
      const { figures, rows, nested } = published(all);
      const shown = hide(figures, rows, nested);
      for (const { outer, inner } of nested) {
        const [more, fewer] = [shown[outer] ?? null, shown[inner] ?? null];
        if (more !== null && fewer !== null) expect([1, 2, 3, 4]).not.toContain(more - fewer);
      }
    }),
    { numRuns: 150 },
  );
});

test("of many people, in groups that are all large, everything is shown", () => {
  const all = Array.from({ length: 1_200 }, (_, at) => ({
    one: ["a", "b", "c", "not-said"][at % 4] ?? "",
    two: ["x", "y", "not-said"][Math.floor(at / 4) % 3] ?? "",
    asked: at % 10 > 0,
    suggested: at % 7 < 3,
    came: Math.min(at % 5, 3),
  }));
  const { figures, rows, nested } = published(all);
  expect(hide(figures, rows, nested)).toEqual(figures);
  expect(Object.keys(figures)).toHaveLength(8 * steps.length + 3);
});
