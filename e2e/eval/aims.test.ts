import { describe, expect, it } from "vitest";
import { missed, type Result } from "./aims";

const result = (kind: Result["kind"], ndcg: number): Result => ({
  name: kind,
  kind,
  figures: { ndcg, recall: 1, first: 1, atOnce: 1 },
});
const text = result("text", 0.5);
const ceiling = result("ceiling", 0.9);

describe("the aims", () => {
  it("are met within 2 % of the ceiling and 0.1 ahead of text search", () => {
    expect(missed([text, result("engine", 0.883), ceiling])).toEqual([]);
  });

  it("are missed below that, and it is said which and by how much", () => {
    expect(missed([text, result("engine", 0.88), ceiling])).toEqual([
      "engine has an nDCG@10 of 0.880, more than 2 % below the ceiling's 0.900.",
    ]);
    expect(missed([text, result("text", 0.85), result("engine", 0.9), ceiling])).toEqual([
      "engine has an nDCG@10 of 0.900, less than 0.1 ahead of text search's 0.850.",
    ]);
  });

  it("are missed where there is no figure to go by", () => {
    expect(missed([text, result("engine", Number.NaN), ceiling])).toHaveLength(2);
    expect(missed([text, result("engine", 0.9)])).toHaveLength(1);
  });
});
