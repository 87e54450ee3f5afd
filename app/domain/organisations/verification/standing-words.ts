import type { Standing } from "./standings";

type Words = {
  /** What a page calls it, and the shape it has there. */
  name: string;
  tone: "neutral" | "good" | "warm" | "gold";
  /** What somebody did who brought it about: "Alex Moreno refused it". */
  did: string;
};

export const standingWords = {
  waiting: { name: "To verify", tone: "gold", did: "asked for it to be verified" },
  asked: { name: "Asked a question", tone: "neutral", did: "asked it a question" },
  verified: { name: "Verified", tone: "good", did: "verified it" },
  refused: { name: "Refused", tone: "warm", did: "refused it" },
  suspended: { name: "Suspended", tone: "warm", did: "suspended it" },
  merged: { name: "Merged", tone: "neutral", did: "merged it into another" },
} as const satisfies Record<Standing, Words>;

/** A step of an employer's standing in words, such as "lifted the suspension". */
export function stepWords({ from, to }: { from: Standing | null; to: Standing }): string {
  if (from === "suspended") return "lifted the suspension";
  if (from === null) return "registered it";
  if (from === "asked" && to === "waiting") return "answered the question";
  if (from === "refused" && to === "waiting") return "asked again";
  return standingWords[to].did;
}
