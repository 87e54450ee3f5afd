import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "./locate";
import { locateAddress } from "./locate-address";
import { outcodes } from "./outcodes";

describe("placing a postcode", () => {
  it("gives its borough, its hub and where its outcode is", () => {
    expect(locate("e10 7lu")).toEqual({
      ok: true,
      place: {
        outcode: "E10",
        postcode: "E10 7LU",
        latitude: 51.5681,
        longitude: -0.0115,
        boroughCode: "E09000031",
        hub: "local-london",
      },
    });
  });

  it("takes an outcode alone", () => {
    expect(locate("se5")).toMatchObject({ ok: true, place: { outcode: "SE5", postcode: null } });
  });

  it.each(["", "nonsense", "E10 7L", "12345"])("says that %j is not a postcode", (text) => {
    expect(locate(text)).toEqual({ ok: false, problem: "not-a-postcode" });
  });

  it.each(["M1 1AE", "KT16 0PZ", "GU1 1AA", "KT16"])("says that %s is outside London", (text) => {
    expect(locate(text)).toEqual({ ok: false, problem: "outside-london" });
  });

  it("takes only London's part of an outcode on the border", () => {
    expect(locate("UB9 6JH")).toMatchObject({ ok: true, place: { boroughCode: "E09000017" } });
    expect(locate("UB9 4AA")).toEqual({ ok: false, problem: "outside-london" });
    expect(locate("UB9")).toMatchObject({ ok: true, place: { outcode: "UB9" } });
  });

  it("places every outcode that it knows", () => {
    for (const { outcode, boroughCode } of outcodes) {
      expect(locate(outcode.toLowerCase())).toMatchObject({ ok: true, place: { outcode, boroughCode } });
    }
  });

  it("answers any text at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof locate(text).ok === "boolean"));
  });
});

describe("placing an address", () => {
  it.each([
    ["SE5 9RS", "Denmark Hill, London", "SE5", "postcode"],
    ["SE5 9RS", "Tooting", "SE5", "postcode"],
    ["SE5", "Tooting", "SE5", "postcode"],
    [null, "22 Corfton Rd, London W5 2HT", "W5", "postcode"],
    ["to follow", "Denmark Hill, London", "SE5", "locality"],
    [null, "Whitechapel", "E1", "locality"],
  ])("%j in %j is in %s, by its %s", (postcode, locality, outcode, by) => {
    expect(locateAddress({ postcode, locality })).toMatchObject({ ok: true, place: { outcode }, by });
  });

  it("believes a postcode outside London over a locality in it", () => {
    expect(locateAddress({ postcode: "KT18 7EG", locality: "Epsom / Carshalton" })).toEqual({
      ok: false,
      problem: "outside-london",
      by: "postcode",
    });
  });

  it.each([null, "London", "Various"])("does not guess from %j", (locality) => {
    expect(locateAddress({ postcode: null, locality })).toMatchObject({
      ok: false,
      problem: "not-a-postcode",
    });
  });
});
