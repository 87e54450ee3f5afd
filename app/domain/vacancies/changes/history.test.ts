import { describe, expect, test } from "vitest";
import { historyOf, sayRow } from "./history";

const at = (day: number) => new Date(`2026-11-${String(day).padStart(2, "0")}T09:00:00Z`);
const dates = { createdAt: at(1), submittedAt: at(2), liveAt: at(3), endedAt: null, stageReason: null };
const extended = {
  kind: "extended",
  changes: [{ field: "Closing date", was: "20 November 2026", is: "20 December 2026" }],
  reason: "A second kitchen opens.",
  byName: "Ruth Levy",
  at: at(10),
};

describe("a vacancy's history", () => {
  test("tells its life, the latest first", () => {
    expect(historyOf({ ...dates, stage: "live" }, [extended]).map(({ what }) => what)).toEqual([
      "Extended",
      "Went live",
      "Submitted",
      "Written",
    ]);
  });

  test("puts the later step first where two came at the same moment", () => {
    const at = dates.liveAt;
    const told = historyOf({ ...dates, createdAt: at, submittedAt: at, stage: "live" }, []);
    expect(told.map(({ what }) => what)).toEqual(["Went live", "Submitted", "Written"]);
  });

  test("says what changed, why and by whom", () => {
    expect(sayRow(extended)).toEqual({
      at: at(10).toISOString(),
      what: "Extended",
      lines: ["Closing date was 20 November 2026, now 20 December 2026.", "Reason: A second kitchen opens."],
      by: "Ruth Levy",
    });
  });

  test("says that it ran out, and that it was withdrawn, where no row says so", () => {
    const first = (stage: "expired" | "withdrawn" | "draft") =>
      historyOf({ ...dates, stage, endedAt: at(20) }, [])[0]?.what;
    expect(first("expired")).toBe("Its closing date passed");
    expect(first("withdrawn")).toBe("Withdrawn");
    expect(historyOf({ ...dates, liveAt: null, stage: "draft" }, []).map(({ what }) => what)).toEqual([
      "Written",
    ]);
  });
});
