import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkAdvert } from "./check-advert";

const file = join(process.cwd(), "../shared/data/jobpostings/nhs-london.jsonl");

type Posting = { title: string; description: string };

/** Enough of HTML for a test: entities once, tags away, blocks to lines. */
const asText = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replace(/<(?:br|\/p|\/li|\/h\d|\/div)[^>]*>/gi, "\n")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/&(?:#39|rsquo);/g, "’")
    .replace(/&nbsp;|[ \t]+/g, " ");

describe.skipIf(!existsSync(file))("the 1,293 adverts of ../shared/data/jobpostings/nhs-london.jsonl", () => {
  test("are all read, with every phrase where it is said to be and few false alarms about words", {
    timeout: 120_000,
  }, () => {
    const postings = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line): Posting => JSON.parse(line));
    expect(postings).toHaveLength(1293);
    let withWords = 0;
    for (const { title, description: html } of postings) {
      const description = asText(html);
      const about = checkAdvert({ title, description }).filter(({ phrase }) => phrase);
      if (about.length > 0) withWords += 1;
      for (const { at, phrase } of about) if (at) expect(description.slice(at.start, at.end)).toBe(phrase);
    }
    expect(withWords / postings.length).toBeLessThan(0.2);
  });
});
