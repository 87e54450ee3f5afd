import { describe, expect, it } from "vitest";
import { Checksum, digestOf } from "./document-digest";

const document = { id: "a", skills: ["x", "y"], _geo: { lat: 51.5, lng: 0 } };

describe("a document's digest", () => {
  it("is the same in whatever order the fields come", () => {
    expect(digestOf({ _geo: { lng: 0, lat: 51.5 }, skills: ["x", "y"], id: "a" })).toBe(digestOf(document));
  });

  it("is the same where a decimal was read a hair off, and another where it is another place", () => {
    const at = (lng: number) => digestOf({ _geo: { lat: 51.5, lng } });
    expect(at(-0.08860000000000001)).toBe(at(-0.0886));
    expect(at(-0.08861)).not.toBe(at(-0.0886));
  });

  it.each([
    ["a value", { ...document, id: "b" }],
    ["an order that means something", { ...document, skills: ["y", "x"] }],
    ["a field within", { ...document, _geo: { lat: 51.5, lng: 0.1 } }],
    ["a field more", { ...document, name: "Ada Example" }],
    ["a field less", { id: "a", skills: ["x", "y"] }],
  ])("is another for another in %s", (_, other) => {
    expect(digestOf(other)).not.toBe(digestOf(document));
  });
});

describe("a checksum", () => {
  it("is the same in whatever order the documents come, and another where one is there twice or not at all", () => {
    const of = (...ids: string[]) => {
      const sum = new Checksum();
      for (const id of ids) sum.add(digestOf({ id }));
      return String(sum);
    };
    expect(of("a", "b", "c")).toBe(of("c", "a", "b"));
    expect(new Set([of("a", "b"), of("a", "b", "b"), of("a"), of()]).size).toBe(4);
    expect(of("a")).toMatch(/^[0-9a-f]{16}$/);
  });
});
