import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { locateAddress } from "~/domain/places/locate-address";
import { parseJobPosting } from "./job-posting";

const file = resolve("../shared/data/jobpostings/nhs-london.jsonl");

describe.skipIf(!existsSync(file))("the postings of ../shared/data/jobpostings/nhs-london.jsonl", () => {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  const results = lines.map(parseJobPosting);
  const postings = results.flatMap((result) => (result.ok ? [result.posting] : []));
  const count = <Item>(items: readonly Item[], test: (item: Item) => boolean) => items.filter(test).length;

  it("are all read, each under its own identifier", () => {
    expect(lines.length).toBe(1293);
    expect(results.filter((result) => !result.ok)).toEqual([]);
    expect(new Set(postings.map(({ identifier }) => identifier)).size).toBe(1293);
  });

  it("have pay in figures seven times in eight, and otherwise in the employer's words", () => {
    expect(count(postings, ({ pay }) => pay?.kind === "exact" || pay?.kind === "range")).toBe(1125);
    expect(count(postings, ({ pay }) => pay?.kind === "as-given")).toBe(168);
    for (const { pay, payText } of postings) {
      if (pay?.kind === "as-given") expect(payText).toBe(pay.text);
    }
  });

  it("pay what their publisher reckoned, where that was a year's pay and a range", () => {
    let compared = 0;
    for (const [index, line] of lines.entries()) {
      const { value, minValue, maxValue } = JSON.parse(line).baseSalary.value;
      const pay = postings[index]?.pay;
      // Of two ranges side by side the publisher took one, and we take both.
      if (
        !/^£[\d,]+ - £[\d,]+(?! £)/.test(value) ||
        pay?.kind !== "range" ||
        pay.unit !== "year" ||
        /£.*£.*£/.test(value)
      )
        continue;
      expect([Math.floor(pay.min / 100), Math.floor(pay.max / 100)]).toEqual([
        Number(minValue),
        Number(maxValue),
      ]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(700);
  });

  it("are placed in London by postcode or outcode, but for those outside it", () => {
    const located = postings.map(locateAddress);
    expect(count(located, ({ ok, by }) => ok && by === "postcode")).toBe(1177);
    expect(count(located, (place) => !place.ok && place.problem === "outside-london")).toBe(116);
  });

  it("close on the day they say, and are described in plain text", () => {
    for (const [index, line] of lines.entries()) {
      const given = JSON.parse(line);
      expect(postings[index]?.closesOn).toBe(given.validThrough.slice(0, 10));
      expect(postings[index]?.description).not.toMatch(/&(?:[a-z]+|#\d+);|<\/?[a-z]|\u00a0/i);
      expect(postings[index]?.description.length).toBeGreaterThan(200);
    }
  });
});
