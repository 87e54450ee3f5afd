import { describe, expect, test } from "vitest";
import { ago, dueOf, urgency } from "./due";
import type { Waiting } from "./waiting";

/** A Monday with five working days before and behind it. */
const at = new Date("2026-11-23T10:00:00Z");
const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000);
const waiting = (over: Partial<Waiting>): Waiting => ({
  stage: "referred",
  since: daysAgo(1),
  startedAt: null,
  request: null,
  open: true,
  ...over,
});
const asked = (days: number, left: number, chased?: number): Partial<Waiting> => ({
  stage: "consent_asked",
  request: {
    askedAt: daysAgo(days),
    expiresAt: daysAgo(-left),
    answer: null,
    chasedAt: chased === undefined ? null : daysAgo(chased),
  },
});
const interview = (startsAt: Date): Partial<Waiting> => ({
  stage: "interview",
  since: daysAgo(9),
  interview: { id: "i", sequence: 0, startsAt, minutes: 30, where: "E10 7LU" },
});
const check = (side: string, answer: boolean | null, of = "week_13", dueOn = "2026-11-20") => ({
  check: of,
  side,
  dueOn,
  answer,
});
const started = (checks: Waiting["checks"], over: Partial<Waiting> = {}): Partial<Waiting> => ({
  stage: "started",
  since: daysAgo(92),
  startedAt: daysAgo(92),
  checks: checks ?? [],
  ...over,
});

describe("what is due", () => {
  test.each([
    ["a question asked on Friday", asked(3, 8), undefined],
    [
      "a question asked on Thursday",
      asked(4, 7),
      "Consent not answered: asked 4 days ago, lapses on 30 November",
    ],
    [
      "a question asked eight days ago",
      asked(8, 1),
      "Consent not answered: asked 8 days ago, lapses tomorrow",
    ],
    ["one that was chased on Friday", asked(6, 3, 3), undefined],
    [
      "one that was chased and lapses tomorrow",
      asked(10, 1, 3),
      "Consent not answered: asked 10 days ago, reminded 3 days ago, lapses tomorrow",
    ],
    ["one whose link closes first", asked(5, 0.2), "Consent not answered: asked 5 days ago, lapses today"],
    ["one whose link has closed", asked(14, -1), "Link has closed: no answer came; ask again or withdraw"],
    [
      "one that was answered",
      { ...asked(8, 1), request: { ...asked(8, 6).request, answer: true } as never },
      undefined,
    ],
    [
      "a vacancy that closed first",
      { ...asked(4, 7), open: false },
      "Vacancy has closed: they were asked, and have not answered; take the referral back",
    ],
    [
      "a vacancy that closed before anybody was asked",
      { stage: "shortlisted", open: false },
      "Vacancy has closed: they were not asked; take the referral back",
    ],
    [
      "somebody put forward on Wednesday",
      { since: daysAgo(5) },
      "Employer has not opened it: put forward 5 days ago",
    ],
    ["somebody put forward on Thursday", { since: daysAgo(4) }, undefined],
    ["what the employer opened", { since: daysAgo(5), openedAt: daysAgo(4) }, undefined],
    [
      "what the employer opened a week ago",
      { since: daysAgo(7), openedAt: daysAgo(6), nudgedAt: daysAgo(1) },
      "Employer has not answered: put forward 7 days ago, opened 6 days ago, reminded yesterday",
    ],
    [
      "an interview this afternoon",
      interview(daysAgo(-0.2)),
      "Interview today, 2:48pm: E10 7LU; check that they know the way",
    ],
    [
      "an interview tomorrow",
      interview(daysAgo(-1)),
      "Interview tomorrow, 10:00am: E10 7LU; check that they know the way",
    ],
    ["an interview the day after", interview(daysAgo(-2)), undefined],
    ["an interview on Friday", interview(daysAgo(3)), "Ask how the interview went: it was 3 days ago"],
    ["an interview earlier today", interview(daysAgo(0.1)), undefined],
    [
      "an invitation without a time",
      { stage: "interview", since: daysAgo(8) },
      "Ask how the interview went: invited 8 days ago, and no time is noted",
    ],
    [
      "a first day today",
      { stage: "offered", since: daysAgo(3), startsOn: "2026-11-23" },
      "Start to confirm: they start today",
    ],
    [
      "a first day last week",
      { stage: "offered", since: daysAgo(9), startsOn: "2026-11-19" },
      "Start to confirm: they were to start on Thursday",
    ],
    ["a first day to come", { stage: "offered", since: daysAgo(20), startsOn: "2026-12-01" }, undefined],
    [
      "an offer without a first day",
      { stage: "offered", since: daysAgo(9) },
      "Ask whether they have started: offered 9 days ago, and no first day is noted",
    ],
    ["a start of 90 days ago that nobody asks about", started([], { startedAt: daysAgo(90) }), undefined],
    [
      "a start of 91 days ago that nobody asks about",
      started([], { startedAt: daysAgo(91) }),
      "13-week check due: started 13 weeks ago",
    ],
    [
      "one side's answer missing",
      started([check("employer", true), check("resident", null)]),
      "13-week check due: due on Friday, the resident has not answered; started 13 weeks ago",
    ],
    [
      "both answers missing",
      started([check("employer", null), check("resident", null)]),
      "13-week check due: due on Friday, neither side has answered; started 13 weeks ago",
    ],
    ["two answers alike", started([check("employer", true), check("resident", true)]), undefined],
    [
      "answers that are not due yet",
      started([
        check("employer", null, "week_13", "2026-11-24"),
        check("resident", null, "week_13", "2026-11-24"),
      ]),
      undefined,
    ],
    [
      "two answers that differ",
      started([check("employer", false), check("resident", true)]),
      "Answers differ: the employer says no, the resident yes, to 13 weeks",
    ],
    [
      "two that differ, resolved",
      started([check("employer", false), check("resident", true)], { resolved: ["week_13"] }),
      undefined,
    ],
    [
      "a start that one side has not confirmed",
      started([check("employer", true, "start"), check("resident", null, "start")], {
        startedAt: daysAgo(3),
      }),
      "Start to confirm: due on Friday, the resident has not answered; started 3 days ago",
    ],
    [
      "26 weeks",
      { stage: "sustained_13", since: daysAgo(91), startedAt: daysAgo(182) },
      "26-week check due: started 26 weeks ago",
    ],
    [
      "26 weeks less a day",
      { stage: "sustained_13", since: daysAgo(91), startedAt: daysAgo(181) },
      undefined,
    ],
    ["what was withdrawn", { stage: "withdrawn", since: daysAgo(300) }, undefined],
    ["what was declined", { stage: "declined", since: daysAgo(300) }, undefined],
  ] satisfies [string, Partial<Waiting>, string | undefined][])("of %s", (_, over, said) => {
    const due = dueOf(waiting(over), at);
    expect(due ? `${due.what}: ${due.why}` : undefined).toBe(said);
  });

  test.each([
    ["a start to confirm", { stage: "offered", since: daysAgo(3), startsOn: "2026-11-20" }],
    ["an offer without a first day", { stage: "offered", since: daysAgo(9) }],
    ["a check that waits for an answer", started([check("employer", null), check("resident", true)])],
  ] satisfies [string, Partial<Waiting>][])("lets a call about %s be done for now", (_, over) => {
    expect(dueOf(waiting(over), at)).toMatchObject({
      seen: expect.stringMatching(/^employer:/),
      comesBack: true,
    });
  });

  test("puts people who wait before checks, and vacancies after them", () => {
    const kinds = ["consent", "employer", "check", "vacancy", "match", "removal"] as const;
    const sorted = [...kinds].reverse().sort((a, b) => urgency({ kind: a }) - urgency({ kind: b }));
    expect(sorted).toEqual(kinds);
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
