import { describe, expect, test } from "vitest";
import { ago, dueOf, urgency, type Waiting } from "./due";

const at = new Date("2026-11-22T10:00:00Z");
const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000);
const waiting = (over: Partial<Waiting>): Waiting => ({
  stage: "referred",
  since: daysAgo(1),
  startedAt: null,
  request: null,
  open: true,
  ...over,
});
const asked = (days: number, left: number, answer: boolean | null = null): Partial<Waiting> => ({
  stage: "consent_asked",
  request: { askedAt: daysAgo(days), expiresAt: daysAgo(-left), answer },
});

describe("what is due", () => {
  test.each([
    [asked(1, 10), undefined],
    [asked(2, 10), "Consent not answered"],
    [asked(14, -1), "Link has closed"],
    [{ since: daysAgo(2) }, undefined],
    [{ since: daysAgo(3) }, "Employer has not answered"],
    [{ stage: "interview", since: daysAgo(8) }, "Ask how the interview went"],
    [{ stage: "started", since: daysAgo(90), startedAt: daysAgo(90) }, undefined],
    [{ stage: "started", since: daysAgo(91), startedAt: daysAgo(91) }, "13-week check due"],
    [{ stage: "sustained_13", since: daysAgo(91), startedAt: daysAgo(181) }, undefined],
    [{ stage: "sustained_13", since: daysAgo(91), startedAt: daysAgo(182) }, "26-week check due"],
    [{ ...asked(2, 10), open: false }, "Vacancy has closed"],
    [{ since: daysAgo(1), open: false }, undefined],
    [{ stage: "withdrawn", since: daysAgo(300) }, undefined],
    [{ stage: "declined", since: daysAgo(300) }, undefined],
  ] satisfies [Partial<Waiting>, string | undefined][])("of %j is %s", (over, what) => {
    expect(dueOf(waiting(over), at)?.what).toBe(what);
  });

  test("puts people who wait before what is only to be tidied away", () => {
    const whats = [
      "Vacancy has closed",
      "13-week check due",
      "Employer has not answered",
      "Consent not answered",
    ];
    const sorted = whats.map((what) => ({ what, why: "" })).sort((a, b) => urgency(a) - urgency(b));
    expect(sorted.map(({ what }) => what)).toEqual(whats.reverse());
  });

  test("says how long ago in words", () => {
    expect([0, 1, 5, 30].map((days) => ago(daysAgo(days), at))).toEqual([
      "today",
      "yesterday",
      "5 days ago",
      "4 weeks ago",
    ]);
  });
});
