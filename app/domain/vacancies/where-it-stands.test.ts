import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stages } from "./stages";
import { whereItStands } from "./where-it-stands";

const standing = {
  stage: "live",
  closesOn: "2026-12-11",
  goesLiveOn: null,
  endedOn: null,
  checked: true,
  returned: false,
  unanswered: false,
  team: "The brokerage team in Hackney",
} as const;

describe("where a vacancy stands", () => {
  test("names who has it in hand and when it closes, while it is live", () => {
    const { now, next } = whereItStands(standing, "2026-11-22");
    expect(now).toContain("11 December 2026");
    expect(next).toContain("The brokerage team in Hackney");
  });

  test("asks how it ended, and until when it can be listed again, after it ran out", () => {
    const ranOut = { ...standing, stage: "expired", endedOn: "2026-12-12", unanswered: true } as const;
    const { next } = whereItStands(ranOut, "2026-12-14");
    expect(next).toContain("how many places were filled");
    expect(next).toContain("until 9 January 2027");
    expect(whereItStands({ ...ranOut, unanswered: false }, "2027-03-01").next).toContain("copy");
  });

  test("says that one is still to be read only where its employer was not checked", () => {
    const draft = { ...standing, stage: "draft" } as const;
    expect(whereItStands(draft, "2026-11-22").next).toContain("at once");
    expect(whereItStands({ ...draft, checked: false }, "2026-11-22").next).toContain("two working days");
    expect(whereItStands({ ...draft, goesLiveOn: "2026-11-30" }, "2026-11-22").next).toContain("30 November");
  });

  test("is said in whole sentences at every stage, with any days", () => {
    const day = fc.option(
      fc.integer({ min: 0, max: 60 }).map((days) => `2026-${days < 30 ? "11" : "12"}-15`),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...stages),
        day,
        day,
        day,
        fc.boolean(),
        (stage, closesOn, goesLiveOn, endedOn, yes) => {
          const asked = { ...standing, stage, closesOn, goesLiveOn, endedOn, checked: yes, unanswered: yes };
          for (const words of Object.values(whereItStands(asked, "2026-11-22"))) {
            expect(words).toMatch(/^[A-Z].*\.$/s);
            expect(words).not.toMatch(/null|undefined/);
          }
        },
      ),
    );
  });
});
