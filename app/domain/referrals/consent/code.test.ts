import { describe, expect, test } from "vitest";
import { CODE_LENGTH, codeLetters, groupedCode, plainCode } from "./code";

describe("a code", () => {
  test("has at least 40 bits", () => {
    expect(CODE_LENGTH * Math.log2(codeLetters.length)).toBeGreaterThan(40);
    expect(new Set(codeLetters).size).toBe(codeLetters.length);
  });

  test.each(["KX4-92T-N7M", "kx492tn7m", " kx4 92t n7m ", "KX4–92T–N7M", "kx4.92t.n7m"])(
    "typed as “%s” is read",
    (typed) => {
      expect(plainCode(typed)).toBe("KX492TN7M");
    },
  );

  test("with a letter that looks or sounds like another is read as the one that is there", () => {
    expect(plainCode("SZB-UUU-222")).toBe("528VVV222");
  });

  test.each(["", "KX4-92T-N7", "KX4-92T-N7M2", "KX4-92T-N7A", "a-link-of-a-letter-1234"])(
    "is not “%s”",
    (typed) => {
      expect(plainCode(typed)).toBeNull();
    },
  );

  test("is written in threes", () => {
    expect(groupedCode("KX492TN7M")).toBe("KX4-92T-N7M");
  });
});
