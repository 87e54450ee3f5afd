import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textBlocks } from "./text-blocks";

describe("plain text in passages", () => {
  test("an empty line ends a paragraph, and a mark begins a list's item", () => {
    expect(textBlocks("One.\nStill one.\n\nYou will:\n• bake\n- serve\r\n* clean\nThen rest.")).toEqual([
      { kind: "paragraph", lines: ["One.", "Still one."] },
      { kind: "paragraph", lines: ["You will:"] },
      { kind: "list", items: ["bake", "serve", "clean"] },
      { kind: "paragraph", lines: ["Then rest."] },
    ]);
  });

  test("a dash inside a line, a number below zero and a mark by itself are words", () => {
    expect(textBlocks("-5 degrees\nwell-kept\n•")).toEqual([
      { kind: "paragraph", lines: ["-5 degrees", "well-kept", "•"] },
    ]);
  });

  test("no word is lost or added, whatever is typed", () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", "3", " ", "\n", "•", "-", "*", "<") }),
        (text) => {
          const said = textBlocks(text).flatMap((block) =>
            block.kind === "list" ? block.items : block.lines,
          );
          expect(letters(said.join(""))).toBe(letters(text));
        },
      ),
    );
  });
});
