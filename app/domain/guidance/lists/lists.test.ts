import { describe, expect, test } from "vitest";
import { findTerms, type TermList } from "../terms";
import { ableistWords } from "./ableist";
import { ageWords } from "./age";
import { backgroundWords } from "./background";
import { demands } from "./demands";
import { equalityRules } from "./equality";
import { genderedNames, masculineWords } from "./gender";
import { jargon } from "./jargon";
import { demandsInContext } from "./jobs-in-context";

const lists: TermList[] = [
  ableistWords,
  ageWords,
  backgroundWords,
  genderedNames,
  masculineWords,
  jargon,
  ...demands,
  ...demandsInContext.map(({ list }) => list),
];

describe.each(lists)("the list of $rule", (list) => {
  test("says why, where that comes from, and a kinder choice for every term", () => {
    expect(list.says).toMatch(/^[A-Z].*\.$/);
    expect(list.article).toBeTruthy();
    for (const { source = list.source, instead } of list.terms) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(source.title).not.toBe("");
      expect(instead).toBeTruthy();
    }
  });

  test("never offers a term of its own as the kinder choice", () => {
    for (const { instead = "" } of list.terms) expect(findTerms(instead, list)).toEqual([]);
  });
});

test("every rule of retext-equality that is kept has a kinder choice", () => {
  for (const { instead } of Object.values(equalityRules)) expect(instead).not.toBe("");
});
