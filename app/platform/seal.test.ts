import "./test/secret";
import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { BrokenSeal, ownSealer, sealer } from "./seal.server";
import { readSealingKeys } from "./sealing-keys";

const old = { id: "2025", key: randomBytes(32) };
const fresh = { id: "2026-11", key: randomBytes(32) };
const value = { sex: "female", disability: null };

/** The sealed text with one bit of one byte turned. */
function turned(sealed: string, at: number) {
  const [id, text = ""] = sealed.split(".");
  const bytes = Buffer.from(text, "base64url");
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return `${id}.${bytes.toString("base64url")}`;
}

describe("a seal", () => {
  const { seal, unseal } = sealer([fresh]);

  test("opens to what was sealed, says nothing of it, and is never the same twice", () => {
    const sealed = seal(value, "row-1");
    expect(unseal(sealed, "row-1")).toEqual(value);
    expect(sealed).toMatch(/^2026-11\.[\w-]+$/);
    expect(Buffer.from(sealed.split(".")[1] ?? "", "base64url").toString("latin1")).not.toContain("female");
    expect(seal(value, "row-1")).not.toBe(sealed);
  });

  test("opens for no other row", () => {
    const sealed = seal(value, "row-1");
    expect(() => unseal(sealed, "row-2")).toThrow(BrokenSeal);
    expect(() => unseal(sealed, "")).toThrow(BrokenSeal);
  });

  test("breaks at the turn of any bit: of the beginning, the tag and the text", () => {
    const sealed = seal(value, "row-1");
    const length = Buffer.from(sealed.split(".")[1] ?? "", "base64url").length;
    expect(length).toBeGreaterThan(40);
    for (let at = 0; at < length; at++)
      expect(() => unseal(turned(sealed, at), "row-1"), `byte ${at}`).toThrow(BrokenSeal);
  });

  test.each(["", ".", "2026-11", "2026-11.", "2026-11.AAAA", "nobody.AAAA", "{}"])(
    "is not made of %j",
    (text) => {
      expect(() => unseal(text, "row-1")).toThrow(BrokenSeal);
    },
  );

  test("that broke says nothing of what was in it", () => {
    const sealed = seal("told in confidence", "row-1");
    expect(() => unseal(sealed, "row-2")).toThrow(/^(?!.*confidence)/);
  });
});

describe("a ring of keys", () => {
  test("opens with an older key what it sealed, and seals with the newest", () => {
    const before = sealer([old]).seal(value, "row-1");
    const rotated = sealer([fresh, old]);
    expect(rotated.unseal(before, "row-1")).toEqual(value);
    expect(rotated.isNewest(before)).toBe(false);
    const after = rotated.seal(value, "row-1");
    expect(rotated.isNewest(after)).toBe(true);
    expect(sealer([fresh]).unseal(after, "row-1")).toEqual(value);
    expect(() => sealer([old]).unseal(after, "row-1")).toThrow(BrokenSeal);
  });

  test("does not open with a key that took another's name", () => {
    const sealed = sealer([old]).seal(value, "row-1");
    expect(() => sealer([{ id: old.id, key: fresh.key }]).unseal(sealed, "row-1")).toThrow(BrokenSeal);
    const renamed = sealed.replace(old.id, fresh.id);
    expect(() => sealer([fresh, old]).unseal(renamed, "row-1")).toThrow(BrokenSeal);
    const alias = sealer([{ id: fresh.id, key: old.key }]);
    expect(() => alias.unseal(renamed, "row-1")).toThrow(BrokenSeal);
  });

  test("with none in it seals nothing", () => {
    expect(() => sealer([]).seal(value, "row-1")).toThrow("no key");
  });

  test("without one given is made from SECRET", () => {
    const sealed = ownSealer().seal(value, "row-1");
    expect(sealed).toMatch(/^secret\./);
    expect(ownSealer().unseal(sealed, "row-1")).toEqual(value);
  });
});

describe("SEALING_KEYS", () => {
  const base64 = (bytes: number) => randomBytes(bytes).toString("base64");

  test("are read in their order, the newest first", () => {
    const [one, two] = [base64(32), base64(48)];
    expect(readSealingKeys(`2026-11:${one}, 2025:${two}`)).toEqual([
      { id: "2026-11", key: Buffer.from(one, "base64") },
      { id: "2025", key: Buffer.from(two, "base64") },
    ]);
  });

  test.each([
    ["no id", base64(32)],
    ["an empty id", `:${base64(32)}`],
    ["a comma at the end", `a:${base64(32)},`],
    ["a name with a full stop", `a.b:${base64(32)}`],
    ["a short key", `a:${base64(31)}`],
    ["SECRET's own name", `secret:${base64(32)}`],
    ["one id twice", `a:${base64(32)},a:${base64(32)}`],
  ])("with %s are refused, and no key is repeated", (_, text) => {
    const said = readSealingKeys(text);
    expect(said).toBeTypeOf("string");
    expect(said).not.toMatch(/[A-Za-z0-9+/]{20}/);
  });
});
