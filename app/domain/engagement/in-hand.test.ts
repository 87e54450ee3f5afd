import { describe, expect, test } from "vitest";
import { type Holding, inHandWith } from "./in-hand";
import { inHandInWords, reasonInWords } from "./in-hand-words";

const holding = (over: Partial<Holding>): Holding => ({
  employerId: "canteen",
  organisationId: "waltham-forest",
  organisationName: "Waltham Forest",
  claim: "vacancies",
  personId: null,
  personName: null,
  since: "2026-11-01",
  until: null,
  ...over,
});

describe("who has an employer in hand", () => {
  test("nobody, where nobody claims it", () => {
    expect(inHandWith([])).toBeUndefined();
  });

  test("a lead comes before referrals, they before a planned approach, and that before live vacancies", () => {
    const claims = [
      holding({ claim: "vacancies", since: "2020-01-01" }),
      holding({ claim: "approach", since: "2021-01-01" }),
      holding({ claim: "referrals", since: "2022-01-01" }),
      holding({ claim: "lead", since: null }),
    ];
    for (const [left, claim] of (["lead", "referrals", "approach", "vacancies"] as const).entries())
      expect(inHandWith(claims.slice(0, 4 - left))?.claim).toBe(claim);
  });

  test("of two alike, the one that began first, whatever order they are read in", () => {
    const first = holding({ organisationId: "b", since: "2026-10-01" });
    const second = holding({ organisationId: "a", since: "2026-11-01" });
    expect(inHandWith([first, second])).toBe(first);
    expect(inHandWith([second, first])).toBe(first);
  });

  test("of two on the same day, always the same one", () => {
    const a = holding({ organisationId: "a" });
    const b = holding({ organisationId: "b" });
    expect(inHandWith([a, b])).toBe(a);
    expect(inHandWith([b, a])).toBe(a);
  });
});

describe("saying who has it in hand", () => {
  test.each([
    [
      { claim: "lead", personName: "Sam Okoro" },
      "Sam Okoro of Waltham Forest leads on contact with this employer.",
    ],
    [
      { claim: "referrals", personName: "Sam Okoro" },
      "Sam Okoro of Waltham Forest has been putting residents forward here since 1 November 2026.",
    ],
    [
      { claim: "vacancies" },
      "Waltham Forest has had this employer’s live vacancies in its queue since 1 November 2026.",
    ],
    [
      {
        claim: "approach",
        organisationName: "Markhouse Jobcentre",
        personName: "Dana Price",
        until: "2026-12-06",
      },
      "Dana Price of Markhouse Jobcentre planned to contact this employer. It is theirs until 6 December 2026.",
    ],
  ] as const)("%j", (over, words) => {
    expect(inHandInWords(holding(over))).toBe(words);
  });

  test("a reason carries the day it is planned for", () => {
    expect(reasonInWords("Three people want kitchen work.", "2026-12-03")).toBe(
      "Three people want kitchen work. Planned for 3 December 2026.",
    );
    expect(reasonInWords("Three people want kitchen work.")).toBe("Three people want kitchen work.");
  });
});
