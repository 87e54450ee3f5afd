import { describe, expect, it } from "vitest";
import { earlierThan } from "./earlier.server";

describe("earlier indexes", () => {
  it("are those of lower versions of what is indexed, built or being built, and no others", () => {
    const all = [
      "candidates_v9",
      "candidates_v10",
      "candidates_v10_next",
      "candidates_v11",
      "candidates_v2_next",
      "vacancies_v1",
      "vacancies_v10",
      "people_v1",
      "test_candidates_v1",
      "candidates",
      "candidates_vnext",
    ];
    expect(earlierThan(["candidates_v10", "vacancies_v1"], all)).toEqual([
      "candidates_v9",
      "candidates_v2_next",
    ]);
  });
});
