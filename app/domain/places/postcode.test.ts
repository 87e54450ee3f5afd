import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseOutcode, parsePostcode, postcodeIn } from "./postcode";

describe("a postcode", () => {
  it.each([
    ["e10 7lu", "E10 7LU", "E10"],
    ["E107LU", "E10 7LU", "E10"],
    ["  sw1a  1aa ", "SW1A 1AA", "SW1A"],
    ["W1A 0AX", "W1A 0AX", "W1A"],
    ["n1c 4ag", "N1C 4AG", "N1C"],
    ["M1 1AE", "M1 1AE", "M1"],
    ["EC1V\u00a02PD", "EC1V 2PD", "EC1V"],
    ["CR9-8AB.", "CR9 8AB", "CR9"],
  ])("%j is read as %j", (typed, postcode, outcode) => {
    expect(parsePostcode(typed)).toEqual({
      ok: true,
      value: { postcode, outcode, inward: postcode.slice(-3) },
    });
  });

  it.each([
    ["", "Enter a postcode, such as E10 7LU"],
    ["   ", "Enter a postcode, such as E10 7LU"],
    ["E10", "Enter the whole postcode, such as E10 7LU, not only its first half"],
    ["London", "Enter a real postcode, such as E10 7LU"],
    ["E10 7L", "Enter a real postcode, such as E10 7LU"],
    ["E10 7LUX", "Enter a real postcode, such as E10 7LU"],
    ["Q10 7LU", "Enter a real postcode, such as E10 7LU"],
    ["E10 7CI", "Enter a real postcode, such as E10 7LU"],
    ["90210", "Enter a real postcode, such as E10 7LU"],
    ["E10 7LU; drop table", "Enter a real postcode, such as E10 7LU"],
  ])("%j is refused: %s", (typed, reason) => {
    expect(parsePostcode(typed)).toEqual({ ok: false, reason });
  });

  it("reads the same however it is typed, and reading it again changes nothing", () => {
    const letters = (set: string) => fc.constantFrom(...set);
    const anyPostcode = fc
      .tuple(
        letters("ABEKNSTW"),
        fc.constantFrom("", ..."ABCEHKMNRWY"),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 0, max: 9 }),
        letters("ABDEFGHJLNPQRSTUWXYZ"),
        letters("ABDEFGHJLNPQRSTUWXYZ"),
      )
      .map(([a, b, district, sector, c, d]) => ({ out: `${a}${b}${district}`, in: `${sector}${c}${d}` }));
    const space = fc.constantFrom("", " ", "  ", "\t", "\u00a0");
    fc.assert(
      fc.property(anyPostcode, space, space, fc.boolean(), (whole, between, around, small) => {
        const typed = `${around}${whole.out}${between}${whole.in}${around}`;
        const read = parsePostcode(small ? typed.toLowerCase() : typed);
        const postcode = `${whole.out} ${whole.in}`;
        expect(read).toEqual({ ok: true, value: { postcode, outcode: whole.out, inward: whole.in } });
        expect(parsePostcode(postcode)).toEqual(read);
        expect(parseOutcode(whole.out)).toEqual({ ok: true, value: whole.out });
      }),
    );
  });

  it("answers any text at all with a reading or a reason", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = parsePostcode(text);
        expect(read.ok ? read.value.postcode : read.reason).toMatch(/./);
      }),
    );
  });
});

describe("the first half of a postcode", () => {
  it("is read alone", () => expect(parseOutcode(" ec1v ")).toEqual({ ok: true, value: "EC1V" }));

  it.each(["", "E10 7LU", "London", "1E"])("is not %j", (typed) => {
    expect(parseOutcode(typed)).toEqual({
      ok: false,
      reason: "Enter the first half of a postcode, such as E10",
    });
  });
});

describe("a postcode in an address", () => {
  it.each([
    ["22 Corfton Rd, London W5 2HT", "W5 2HT"],
    ["Royal Brompton Hospital  London  sw3 6np", "SW3 6NP"],
    ["SW1E 6HQ and SW18 4BW", "SW1E 6HQ"],
  ])("is found in %j", (text, postcode) => expect(postcodeIn(text)?.postcode).toBe(postcode));

  it("is not imagined", () => expect(postcodeIn("Ward 10 7LU, London")).toBeNull());
});
