import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  endStages,
  hasEnded,
  isBeforeWork,
  mayMove,
  movesFor,
  nextStages,
  type Side,
  type Stage,
  stages,
} from "./stages";

const sides: Side[] = ["brokerage", "employer", "resident", "service"];
const anyStage = fc.constantFrom(...stages);
/** A walk through the pipeline: each number chooses one of the steps there are. */
const anyWalk = fc.array(fc.nat(), { maxLength: 20 }).map((choices) => {
  const walk: Stage[] = ["shortlisted"];
  for (const choice of choices) {
    const next: readonly Stage[] = nextStages[walk.at(-1) ?? "shortlisted"];
    const to = next[choice % Math.max(1, next.length)];
    if (to) walk.push(to);
  }
  return walk;
});

describe("the pipeline", () => {
  test("every stage can be reached from the shortlist, by a side that may take each step", () => {
    const reached = new Set<Stage>(["shortlisted"]);
    for (const stage of reached)
      for (const side of sides) for (const to of movesFor(side, stage)) reached.add(to);
    expect([...reached].sort()).toEqual([...stages].sort());
  });

  test("no walk comes back to where it was, and every walk can end", () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        expect(new Set(walk).size).toBe(walk.length);
      }),
    );
    expect(endStages).toEqual(["declined", "sustained_26", "not_progressed", "withdrawn"]);
  });

  test("nothing reaches an employer without the resident's yes", () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const referred = walk.indexOf("referred");
        const touched = walk.findIndex((stage) =>
          ["referred", "interview", "offered", "started"].includes(stage),
        );
        if (touched >= 0) {
          expect(touched).toBe(referred);
          expect(walk[referred - 1]).toBe("consented");
        }
      }),
    );
    expect(sides.filter((side) => mayMove(side, "consent_asked", "consented"))).toEqual(["resident"]);
  });

  test("a broker may withdraw at any stage that has not ended, and an employer never", () => {
    fc.assert(
      fc.property(anyStage, (stage) => {
        expect(mayMove("brokerage", stage, "withdrawn")).toBe(!hasEnded(stage));
        expect(mayMove("employer", stage, "withdrawn")).toBe(false);
      }),
    );
  });

  test("an employer may end it from the moment they see it, until 26 weeks are over", () => {
    const may = stages.filter((stage) => mayMove("employer", stage, "not_progressed"));
    expect(may).toEqual(["referred", "interview", "offered", "started", "sustained_13"]);
  });

  test("nobody alone says that somebody stayed: the service does, once both sides have", () => {
    for (const to of ["sustained_13", "sustained_26"] as const)
      expect(sides.filter((side) => stages.some((from) => mayMove(side, from, to)))).toEqual(["service"]);
  });

  test("taking consent back ends a referral before the start, and not after it", () => {
    expect(stages.filter(isBeforeWork)).toEqual([
      "shortlisted",
      "consent_asked",
      "consented",
      "referred",
      "interview",
      "offered",
    ]);
  });
});
