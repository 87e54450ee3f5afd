import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayToDate, londonDate } from "~/platform/clock";
import { isWorkingDay, workingDaysAfter } from "~/platform/working-days";
import { hasEnded, stages } from "../stages";
import { type CoverSpan, coveredBy, standsOn } from "./covers";
import { dueOf } from "./due";
import { byUrgency, countsOf, grouped, inOrder, type QueueItem } from "./item";
import { kindOrder, kinds } from "./kinds";
import { withoutSeen } from "./seen";
import type { Waiting } from "./waiting";

const DAY = 86_400_000;
const at = fc
  .date({ min: new Date("2026-01-05T00:00:00Z"), max: new Date("2027-12-20T00:00:00Z"), noInvalidDate: true })
  .map((moment) => new Date(moment.getTime() - (moment.getTime() % DAY) + 11 * 3_600_000));
const back = fc.integer({ min: 0, max: 400 });
const daysBefore = (moment: Date, days: number) => new Date(moment.getTime() - days * DAY);

const moments = fc
  .record({
    at,
    stage: fc.constantFrom(...stages),
    since: back,
    started: fc.option(back),
    asked: back,
    chased: fc.option(back),
    answer: fc.option(fc.boolean()),
    opened: fc.option(back),
    starts: fc.option(fc.integer({ min: -30, max: 60 })),
    interview: fc.option(fc.integer({ min: -30, max: 30 })),
    open: fc.boolean(),
    checks: fc.array(
      fc.record({
        check: fc.constantFrom("start", "week_13", "week_26"),
        side: fc.constantFrom("employer", "resident"),
        dueOn: fc.integer({ min: -60, max: 60 }),
        answer: fc.option(fc.boolean()),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ at, ...of }): { at: Date; waiting: Waiting } => ({
    at,
    waiting: {
      stage: of.stage,
      since: daysBefore(at, of.since),
      startedAt: of.started === null ? null : daysBefore(at, of.started),
      open: of.open,
      openedAt: of.opened === null ? null : daysBefore(at, of.opened),
      startsOn: of.starts === null ? null : addDays(londonDate(at), of.starts),
      request: {
        askedAt: daysBefore(at, of.asked),
        expiresAt: daysBefore(at, of.asked - 14),
        answer: of.answer,
        chasedAt: of.chased === null ? null : daysBefore(at, Math.min(of.chased, of.asked)),
      },
      interview:
        of.interview === null
          ? null
          : { id: "i", sequence: 1, startsAt: daysBefore(at, of.interview), minutes: 45, where: null },
      checks: of.checks.map((one) => ({ ...one, dueOn: addDays(londonDate(at), one.dueOn) })),
    },
  }));

describe("what is due on a referral", () => {
  test("is nothing once it has ended, and otherwise says what, why and since when", () => {
    fc.assert(
      fc.property(moments, ({ at, waiting }) => {
        const due = dueOf(waiting, at);
        if (hasEnded(waiting.stage)) expect(due).toBeNull();
        if (!due) return;
        expect(kindOrder).toContain(due.kind);
        expect(due.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(`${due.what}: ${due.why}`).not.toMatch(/undefined|null|NaN|in the past/);
        expect(due.comesBack ? due.seen !== undefined : true).toBe(true);
      }),
    );
  });

  test("is an unanswered question after two working days, not before, whatever weekends and holidays lie between", () => {
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 8 }), (at, days) => {
        const askedAt = daysBefore(at, days);
        const request = { askedAt, expiresAt: daysBefore(at, -20), answer: null };
        const waiting: Waiting = {
          stage: "consent_asked",
          since: askedAt,
          startedAt: null,
          open: true,
          request,
        };
        const worked = workingDaysAfter(londonDate(askedAt), londonDate(at));
        // The second working day has come; a weekend after it changes nothing.
        expect(dueOf(waiting, at) !== null).toBe(worked >= 2);
      }),
    );
  });

  test("is an unopened referral after three working days, and an unanswered one after five", () => {
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 14 }), fc.boolean(), (at, days, opened) => {
        const since = daysBefore(at, days);
        const waiting: Waiting = {
          stage: "referred",
          since,
          startedAt: null,
          open: true,
          request: null,
          openedAt: opened ? since : null,
        };
        const worked = workingDaysAfter(londonDate(since), londonDate(at));
        expect(dueOf(waiting, at) !== null).toBe(worked >= (opened ? 5 : 3));
      }),
    );
  });

  test("is an interview on the day and the working day before, and on weekends between", () => {
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 6 }), (at, ahead) => {
        const startsAt = new Date(at.getTime() + ahead * DAY + 60_000);
        const waiting: Waiting = {
          stage: "interview",
          since: at,
          startedAt: null,
          open: true,
          request: null,
          interview: { id: "i", sequence: 0, startsAt, minutes: 30, where: null },
        };
        const [today, day] = [londonDate(at), londonDate(startsAt)];
        let between = 0;
        for (let one = addDays(today, 1); one < day; one = addDays(one, 1)) if (isWorkingDay(one)) between++;
        expect(dueOf(waiting, at)?.kind === "interview").toBe(between === 0);
      }),
    );
  });
});

const items = fc.array(
  fc
    .record({
      subject: fc.integer({ min: 0, max: 12 }),
      kind: fc.constantFrom(...kindOrder),
      on: back,
      owner: fc.constantFrom("a", "b", null),
      seen: fc.boolean(),
      comesBack: fc.boolean(),
    })
    .map(
      ({ subject, kind, on, owner, seen, comesBack }): QueueItem => ({
        key: `${kind}:${subject}`,
        kind,
        owner,
        what: "Something",
        who: `NW-${subject}`,
        where: null,
        why: "now",
        on: addDays("2026-01-01", on),
        since: "2026-01-01",
        href: "/",
        seen: seen ? [`match:${kind}:${subject}`] : [],
        comesBack,
      }),
    ),
  { maxLength: 40 },
);

describe("the queue", () => {
  test("holds nothing twice, everything once, in one order however it came", () => {
    fc.assert(
      fc.property(items, fc.integer(), (given, seed) => {
        const queue = inOrder(given);
        const keys = queue.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(keys)).toEqual(new Set(given.map(({ key }) => key)));
        for (const [at, item] of queue.entries()) {
          const next = queue[at + 1];
          if (next) expect(byUrgency(item, next)).toBeLessThan(0);
        }
        const turned = [...queue].sort((a, b) => (a.key + seed < b.key + seed ? 1 : -1));
        expect(inOrder(turned)).toEqual(queue);
      }),
    );
  });

  test("loses none by grouping, shows no more than asked for, and counts them all", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 5 }), (given, most) => {
        const queue = inOrder(given);
        const groups = grouped(queue, most);
        expect(grouped(queue).flatMap((group) => group.items)).toEqual(queue);
        expect(groups.every((group) => group.items.length === Math.min(group.total, most))).toBe(true);
        expect(Object.fromEntries(groups.map(({ kind, total }) => [kind, total]))).toEqual(countsOf(queue));
      }),
    );
  });

  test("leaves out what was looked at in its own queue, and only that; what comes back does after three working days", () => {
    fc.assert(
      fc.property(items, at, fc.integer({ min: 0, max: 9 }), (given, at, days) => {
        const moment = daysBefore(at, days);
        const seen = given.flatMap(({ owner, seen }) =>
          seen.map((item) => ({ personId: owner ?? "a", item, at: moment })),
        );
        const over = workingDaysAfter(londonDate(moment), londonDate(at)) >= 3;
        expect(withoutSeen(given, seen, "a", at)).toEqual(
          given.filter((item) => item.seen.length === 0 || (item.comesBack && over)),
        );
        expect(
          withoutSeen(
            given,
            seen.map((one) => ({ ...one, personId: "c" })),
            "b",
            at,
          ),
        ).toEqual(given);
      }),
    );
  });
});

const covers = fc.array(
  fc
    .record({
      awayId: fc.constantFrom("a", "b", "c", "d", "e"),
      coverId: fc.constantFrom("a", "b", "c", "d", "e"),
      from: fc.integer({ min: 0, max: 20 }),
      days: fc.integer({ min: 0, max: 10 }),
      ended: fc.boolean(),
    })
    .map(
      ({ from, days, ...rest }): CoverSpan => ({
        ...rest,
        fromDay: addDays("2026-11-01", from),
        untilDay: addDays("2026-11-01", from + days),
      }),
    ),
  { maxLength: 8 },
);

describe("cover", () => {
  test("stands from its first day to its last and not beyond, unless it was ended", () => {
    fc.assert(
      fc.property(covers, fc.integer({ min: -3, max: 35 }), (given, on) => {
        const day = addDays("2026-11-01", on);
        for (const cover of given)
          expect(standsOn(day, cover)).toBe(
            !cover.ended &&
              dayToDate(cover.fromDay) <= dayToDate(day) &&
              dayToDate(day) <= dayToDate(cover.untilDay),
          );
      }),
    );
  });

  test("brings nobody their own queue, and those whom a colleague who is away would have covered", () => {
    fc.assert(
      fc.property(covers, fc.constantFrom("a", "b", "c", "d", "e"), (given, person) => {
        const day = "2026-11-10";
        const covered = coveredBy(given, person, day);
        expect(covered.has(person)).toBe(false);
        const reach = new Set([person, ...covered.keys()]);
        for (const cover of given)
          if (standsOn(day, cover) && reach.has(cover.coverId)) expect(reach.has(cover.awayId)).toBe(true);
        for (const cover of covered.values()) expect(standsOn(day, cover)).toBe(true);
      }),
    );
  });
});

describe("a kind's heading", () => {
  test("begins with its short name, so that the rest can be left out where there is little room", () => {
    for (const { heading, short } of Object.values(kinds)) expect(heading.startsWith(short)).toBe(true);
  });
});
