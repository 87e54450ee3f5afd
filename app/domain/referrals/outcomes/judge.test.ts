import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayBecome, type Stage, stages } from "../stages";
import { checks } from "./checks";
import { type AllHeard, type Heard, holdsOf, judge, stepFrom } from "./judge";

const said = fc.constantFrom(true, false, null);
const heard = fc.record({ employer: said, resident: said, resolution: said });
const allHeard = fc.record({ start: heard, week_13: heard, week_26: heard });
const anyStage = fc.constantFrom(...stages);

/** Things heard one by one, in some order: the first of each kind stands. */
const events = fc.uniqueArray(
  fc.record({ of: fc.constantFrom("employer", "resident", "resolution"), says: fc.boolean() }),
  { selector: ({ of }) => of },
);
const asHeard = (list: readonly { of: string; says: boolean }[]): Heard =>
  Object.fromEntries(list.map(({ of, says }) => [of, says]));

/** Where a referral ends up by what was heard, and every stage on the way. */
function walk(from: Stage, all: AllHeard): Stage[] {
  const way: Stage[] = [from];
  for (let step = stepFrom(from, all); step; step = stepFrom(step.to, all)) way.push(step.to);
  return way;
}

describe("what holds of a check", () => {
  test("does not depend on the order in which it was heard", () => {
    fc.assert(
      fc.property(events, fc.nat(), (list, seed) => {
        const turned = [...list].sort((a, b) => ((a.of.length * seed) % 7) - ((b.of.length * seed) % 7));
        expect(judge(asHeard(turned))).toEqual(judge(asHeard(list)));
      }),
    );
  });

  test("treats the two sides alike", () => {
    fc.assert(
      fc.property(heard, ({ employer, resident, resolution }) => {
        const turned = { employer: resident, resident: employer, resolution };
        expect(holdsOf(judge(turned))).toBe(holdsOf(judge({ employer, resident, resolution })));
      }),
    );
  });

  test("is settled by two answers that say the same or by a resolution, and by nothing else", () => {
    fc.assert(
      fc.property(heard, (given) => {
        const { employer, resident, resolution } = given;
        const expected = resolution ?? (employer !== null && employer === resident ? employer : null);
        expect(holdsOf(judge(given))).toBe(expected);
      }),
    );
  });

  test("once resolved is changed by no later answer", () => {
    fc.assert(
      fc.property(fc.boolean(), heard, (resolution, later) => {
        expect(holdsOf(judge({ ...later, resolution }))).toBe(resolution);
      }),
    );
  });

  test("differs exactly where both have answered, not the same, and nobody has resolved it", () => {
    expect(judge({ employer: false, resident: true })).toEqual({ state: "differs" });
    expect(judge({ employer: true })).toEqual({ state: "waits", for: ["resident"] });
    expect(judge({ employer: false, resident: true, resolution: true })).toEqual({
      state: "resolved",
      holds: true,
    });
  });
});

describe("the way of a referral", () => {
  test("is one that the pipeline has, and comes to an end", () => {
    fc.assert(
      fc.property(anyStage, allHeard, (from, all) => {
        const way = walk(from, all);
        expect(new Set(way).size).toBe(way.length);
        for (const [at, to] of way.slice(1).entries()) expect(mayBecome(way[at] ?? from, to)).toBe(true);
      }),
    );
  });

  test("reaches a sustained stage only by both sides' yes or a resolution, there or later", () => {
    fc.assert(
      fc.property(anyStage, allHeard, (from, all) => {
        const yes = checks.filter((check) => holdsOf(judge(all[check])) === true);
        const way = walk(from, all).slice(1);
        if (way.includes("sustained_26")) expect(yes).toContain("week_26");
        if (way.includes("sustained_13")) expect(yes.some((check) => check !== "start")).toBe(true);
      }),
    );
  });

  test("ends a job only where both sides say no or a resolution does", () => {
    fc.assert(
      fc.property(anyStage, allHeard, (from, all) => {
        if (!walk(from, all).slice(1).includes("not_progressed")) return;
        expect(checks.some((check) => holdsOf(judge(all[check])) === false)).toBe(true);
      }),
    );
  });

  test("stops at what is disputed until it is resolved", () => {
    const disputed: AllHeard = {
      week_13: { employer: false, resident: true },
      week_26: { employer: true, resident: true },
    };
    expect(stepFrom("started", disputed)).toBeNull();
    const resolved = { ...disputed, week_13: { employer: false, resident: true, resolution: true } };
    expect(walk("started", resolved)).toEqual(["started", "sustained_13", "sustained_26"]);
  });

  test("takes an employer's word that somebody has started, and a resident's alone for no step", () => {
    expect(stepFrom("offered", { start: { employer: true } })).toEqual({ to: "started", check: "start" });
    expect(stepFrom("offered", { start: { resident: true } })).toBeNull();
    expect(stepFrom("offered", { start: { employer: false, resident: false } })?.to).toBe("not_progressed");
  });
});
