import "./test/secret";
import { expect, test } from "vitest";
import { sign, unsign } from "./signed.server";

test("what we signed for a purpose is known again, dots in it and all", () => {
  for (const value of ["018f2c5e-1", "a.b.c", "", "ümlaut"])
    expect(unsign("stop", sign("stop", value))).toBe(value);
});

test("for another purpose, changed, cut short or invented it is nobody's", () => {
  const token = sign("stop", "018f2c5e-1");
  const [value, signature = ""] = token.split(".");
  expect(unsign("start", token)).toBeUndefined();
  expect(unsign("stop", `018f2c5e-2.${signature}`)).toBeUndefined();
  expect(unsign("stop", `${value}.${signature.slice(0, -1)}`)).toBeUndefined();
  for (const invented of ["", ".", "018f2c5e-1", "018f2c5e-1.", `.${signature}`, "ü".repeat(43)])
    expect(unsign("stop", invented), invented).toBeUndefined();
});
