import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { qrPath } from "./qr-code";

describe("a code for a phone's camera", () => {
  test("has a square for each dark module, and four modules of white on every side", () => {
    const text = "https://frontdoor.example/v/1042";
    const { path, size } = qrPath(text);
    const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const bare = encode(text, { ecc: "M", border: 0 });
    expect(size).toBe(bare.size + 8);
    expect(squares).toHaveLength(bare.data.flat().filter(Boolean).length);
    for (const [x, y] of squares) expect(bare.data[y - 4]?.[x - 4]).toBe(true);
  });
});
