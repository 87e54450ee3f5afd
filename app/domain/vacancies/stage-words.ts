import type { Stage } from "./stages";

type Words = { name: string; tone: "neutral" | "good" | "warm" | "gold" };

/** What a page calls each stage, and the shape it has there. */
export const stageWords = {
  draft: { name: "Draft", tone: "neutral" },
  in_review: { name: "Being checked", tone: "gold" },
  scheduled: { name: "Scheduled", tone: "gold" },
  live: { name: "Live", tone: "good" },
  held: { name: "On hold", tone: "warm" },
  filled: { name: "Filled", tone: "good" },
  closed: { name: "Closed", tone: "neutral" },
  expired: { name: "Closing date passed", tone: "neutral" },
  withdrawn: { name: "Withdrawn", tone: "neutral" },
} as const satisfies Record<Stage, Words>;
