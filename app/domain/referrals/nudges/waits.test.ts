import { describe, expect, test } from "vitest";
import { isDue, waitsSince } from "./waits";

const referred = { stage: "referred", stageOn: "2026-11-16", interviewOn: null, startsOn: null } as const;

describe("an employer is reminded", () => {
  test("after five working days without a move: weekends and bank holidays do not count", () => {
    expect(isDue(referred, null, "2026-11-20")).toBe(false);
    expect(isDue(referred, null, "2026-11-23")).toBe(true);
    const christmas = { ...referred, stageOn: "2026-12-23" };
    expect(isDue(christmas, null, "2026-12-31")).toBe(false);
    expect(isDue(christmas, null, "2027-01-04")).toBe(true);
  });

  test("never twice of the same within five working days", () => {
    expect(isDue(referred, "2026-11-23", "2026-11-27")).toBe(false);
    expect(isDue(referred, "2026-11-23", "2026-11-30")).toBe(true);
  });

  test("not of an interview or a first day that lies ahead, and counted from it afterwards", () => {
    const interview = { ...referred, stage: "interview", interviewOn: "2026-12-01" } as const;
    expect(waitsSince(interview)).toBe("2026-12-01");
    expect(isDue(interview, null, "2026-11-30")).toBe(false);
    expect(isDue(interview, null, "2026-12-08")).toBe(true);
    const offered = { ...referred, stage: "offered", startsOn: "2026-12-07" } as const;
    expect(isDue(offered, null, "2026-12-11")).toBe(false);
    expect(isDue(offered, null, "2026-12-14")).toBe(true);
  });

  test("of nothing that does not wait for them", () => {
    for (const stage of ["shortlisted", "consent_asked", "started", "sustained_13", "withdrawn"] as const)
      expect(isDue({ ...referred, stage }, null, "2027-06-01")).toBe(false);
  });
});
