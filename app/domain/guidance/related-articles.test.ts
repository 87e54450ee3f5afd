import { describe, expect, test } from "vitest";
import { relatedTo } from "./related-articles";

const article = (slug: string, topics: string[], besides: string[] = []) =>
  ({ slug, topics, besides }) as Parameters<typeof relatedTo>[0];
const slugs = (found: { slug: string }[]) => found.map(({ slug }) => slug);

describe("related articles", () => {
  const pay = article("pay", ["pay", "adverts"], ["pay"]);
  const words = article("words", ["adverts"]);
  const looks = article("looks", ["adverts"]);
  const wages = article("wages", ["pay"]);
  const beside = article("beside", ["hours"], ["pay"]);
  const far = article("far", ["checks"]);
  const all = [far, looks, words, wages, beside, pay];

  test("share a topic or stand beside the same question, the rarest in common first", () =>
    expect(slugs(relatedTo(pay, all))).toEqual(["wages", "beside", "looks", "words"]));

  test("never hold the article itself, nor one with nothing in common", () => {
    expect(slugs(relatedTo(pay, all))).not.toContain("pay");
    expect(slugs(relatedTo(far, all))).toEqual([]);
  });
});
