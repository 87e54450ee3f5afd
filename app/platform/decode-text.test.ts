import { describe, expect, it } from "vitest";
import { decodeText, readsAsText } from "./decode-text";

const words = "Zoë’s CV – chef, £14.80\nréférences";
const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe("a file's bytes as text", () => {
  it.each([
    ["UTF-8", Buffer.from(words), "UTF-8"],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${words}`), "UTF-8"],
    ["UTF-16 with a mark", utf16(`\ufeff${words}`), "UTF-16"],
    ["UTF-16 the other way round", utf16(`\ufeff${words}`).swap16(), "UTF-16"],
    ["UTF-16 without a mark", utf16(words), "UTF-16"],
    ["UTF-16 without one, the other way round", utf16(words).swap16(), "UTF-16"],
    ["Windows-1252", Buffer.from(words.replace("’", "\x92").replace("–", "\x96"), "latin1"), "Windows-1252"],
  ])("of %s", (_, bytes, encoding) => {
    const read = decodeText(bytes);
    expect(read).toEqual({ text: words, encoding });
    expect(readsAsText(read.text)).toBe(true);
  });

  it("of a program are no text", () => {
    const program = Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7 + (at >> 3)) % 256));
    expect(readsAsText(decodeText(Buffer.concat([Buffer.from("MZ"), program])).text)).toBe(false);
  });

  it("of nothing are nothing", () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: "", encoding: "UTF-8" });
  });
});
