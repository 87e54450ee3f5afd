import fc from "fast-check";
import { expect, test } from "vitest";
import { nameWords, sameBirth, sameEmail, samePhone } from "./identity";

test("a name is its words without capitals, accents and marks, each once", () => {
  expect(nameWords("Zoë  O'Brien-Smith")).toEqual(["zoe", "obrien", "smith"]);
  expect(nameWords("Ali Ali")).toEqual(["ali"]);
  expect(nameWords("Nguyễn Thị Ánh")).toEqual(["nguyen", "thi", "anh"]);
  expect(nameWords(" - ")).toEqual([]);
});

test("the same number is known however it is written", () => {
  for (const written of ["07700 900123", "+44 7700 900123", "+44 (0)7700 900123", "0044 7700900123"])
    expect(samePhone(written)).toBe("07700900123");
  expect(samePhone("020 7946 0018")).toBe("02079460018");
});

test("an address is the same in capitals, a name the same the other way round, a birthday another is another", () => {
  expect(sameEmail(" Dee@Example.org ")).toBe("dee@example.org");
  expect(sameBirth("Okafor, Dee", "1990-02-01")).toBe(sameBirth("Dee Okafor", "1990-02-01"));
  expect(sameBirth("Dee Okafor", "1990-02-01")).not.toBe(sameBirth("Dee Okafor", "1990-01-02"));
});

test("folding a name twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const once = nameWords(name);
      expect(nameWords(once.join(" "))).toEqual(once);
    }),
  );
});
