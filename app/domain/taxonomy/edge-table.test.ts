import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyEdgeTable } from "./edge-table";

test("a table of edges knows what was added and nothing else, past every growth", () => {
  const edge = fc.record({
    node: fc.nat(500),
    word: fc.nat(500),
    next: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  });
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 400 }), fc.boolean(), (edges, many) => {
      const table = emptyEdgeTable();
      const known = new Map<string, number>();
      const add = (node: number, word: number, next: number) => {
        if (known.has(`${node} ${word}`)) return;
        known.set(`${node} ${word}`, next);
        table.add(node, word, next);
      };
      if (many) for (let at = 0; at < 6_000; at++) add(1_000 + at, at % 7, at + 1);
      for (const { node, word, next } of edges) add(node, word, next);
      for (const [key, next] of known) {
        const [node = 0, word = 0] = key.split(" ").map(Number);
        expect(table.get(node, word)).toBe(next);
      }
      expect(table.get(501, 1)).toBe(0);
    }),
    { numRuns: 40 },
  );
});
