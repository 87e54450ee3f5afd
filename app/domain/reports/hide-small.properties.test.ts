import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangeFlow } from "./arrange-flow";
import { hideCaseload, hideReasons, hideWay } from "./hide-small";
import { type ReachRow, reachKeys } from "./report";
import { leavings, steps } from "./steps";

const small = (figure: number | null) => figure !== null && figure > 0 && figure < 5;

const counts = fc.array(
  fc.record({
    depth: fc.integer({ min: 0, max: steps.length - 1 }),
    ended: fc.constantFrom(null, ...leavings.map(({ key }) => key)),
    times: fc.integer({ min: 1, max: 12 }),
  }),
  { maxLength: 12 },
);

test("a flow that is shown to others has no small count, and none that its own sums give away", () => {
  fc.assert(
    fc.property(counts, (given) => {
      const rows = hideWay(arrangeFlow(given), []).flow;
      for (const [at, { reached, left, still }] of rows.entries()) {
        const next = at + 1 < rows.length ? [rows[at + 1]?.reached ?? null] : [];
        const parts = [still, ...Object.values(left), ...next];
        for (const figure of [reached, ...parts]) expect(small(figure)).toBe(false);
        const hidden = parts.filter((part) => part === null).length;
        if (reached !== null) expect(hidden).not.toBe(1);
      }
    }),
  );
});

const row = (key: string) =>
  fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: reachKeys.length, maxLength: reachKeys.length })
    .map((added): ReachRow => {
      const reached = Object.fromEntries(
        reachKeys.map((each, at) => [each, added.slice(at).reduce((sum, part) => sum + part, 0)]),
      ) as ReachRow["reached"];
      return { key, name: key, reached };
    });

test("groups that are shown to others say neither who came to a step nor who did not, where they are few, nor by the totals of the way", () => {
  fc.assert(
    fc.property(fc.tuple(row("a"), row("b"), row("c")), (rows) => {
      const total = (key: (typeof reachKeys)[number]) =>
        rows.reduce((sum, { reached }) => sum + (reached[key] ?? 0), 0);
      const depth = { shortlisted: 0, referred: 2, interview: 3, started: 5, sustained13: 6 };
      // Nobody waits or leaves anywhere but where the groups say.
      const flow = arrangeFlow(
        reachKeys.map((key, at) => {
          const next = reachKeys[at + 1];
          const until = next ? depth[next] - 1 : depth[key];
          return { depth: until, ended: null, times: total(key) - (next ? total(next) : 0) };
        }),
      );
      const all: ReachRow = {
        key: "all",
        name: "All",
        reached: Object.fromEntries(reachKeys.map((key) => [key, total(key)])) as ReachRow["reached"],
      };
      const shown = hideWay(flow, [{ by: "sector", rows, all }]);
      for (const { reached } of shown.reach.flatMap((each) => [...each.rows, each.all]))
        for (const [at, key] of reachKeys.entries()) {
          expect(small(reached[key])).toBe(false);
          const next = reachKeys[at + 1];
          if (next && reached[key] !== null && reached[next] !== null)
            expect(small((reached[key] ?? 0) - (reached[next] ?? 0))).toBe(false);
        }
      for (const key of reachKeys) {
        const parts = shown.reach[0]?.rows.map(({ reached }) => reached[key]) ?? [];
        const whole = shown.flow.find(({ step }) => step === key)?.reached;
        if (whole !== null) expect(parts.filter((part) => part === null).length).not.toBe(1);
      }
    }),
    { numRuns: 60 },
  );
});

test("reasons that few had are one line or none, and caseloads hide small counts and what remains of them", () => {
  const reason = fc.record({
    how: fc.constantFrom(...leavings.map(({ key }) => key)),
    reason: fc.string(),
    times: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(reason), (rows) => {
      for (const { times } of hideReasons(rows)) expect(small(times)).toBe(false);
    }),
  );
  const caseload = fc.record({
    key: fc.uuid(),
    name: fc.constant("A borough"),
    looking: fc.integer({ min: 10, max: 30 }),
    active: fc.integer({ min: 0, max: 10 }),
    quiet: fc.integer({ min: 0, max: 10 }),
    open: fc.integer({ min: 0, max: 30 }),
    working: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(caseload, { maxLength: 4, selector: ({ key }) => key }), (rows) => {
      for (const { looking, active, quiet, open, working } of hideCaseload(rows)) {
        for (const figure of [looking, active, quiet, open, working]) expect(small(figure)).toBe(false);
        for (const part of [active, quiet])
          if (looking !== null && part !== null) expect(small(looking - part)).toBe(false);
      }
    }),
  );
});
