import fc from "fast-check";
import { expect, test } from "vitest";
import { firstPrefix, prefixOf, referenceAfter } from "./reference";

test.each([
  ["Waltham Forest brokerage", "WF-"],
  ["Barking and Dagenham brokerage", "BD-"],
  ["Newham brokerage", "N-"],
  ["", "B-"],
])("references of %j begin with %s", (name, prefix) => expect(firstPrefix(name)).toBe(prefix));

test("the next reference goes on in the manner of the last", () => {
  expect(referenceAfter(prefixOf("WF-0041") ?? "", 41)).toBe("WF-0042");
  expect(referenceAfter(prefixOf("case/2026/99999") ?? "", 99_999)).toBe("case/2026/100000");
  expect(prefixOf("no figures")).toBeNull();
});

test("a reference made so is read back as its prefix", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{1,3}-$/), fc.nat({ max: 99_999_999 }), (prefix, highest) => {
      expect(prefixOf(referenceAfter(prefix, highest))).toBe(prefix);
    }),
  );
});
