import { setImmediate } from "node:timers/promises";
import { type EqualityAnswers, equalityQuestions } from "~/domain/candidates/equality-questions";
import { openAnswers } from "~/domain/candidates/sealed-answers.server";
import type { Tx } from "~/platform/actor.server";
import { Prisma } from "~prisma/generated/client";
import { EVERYBODY, NOT_ASKED, rowOf } from "./figures";
import type { Quarter } from "./quarters";
import { type Counts, nobody, type Step, steps } from "./steps";

/** Answers opened between two reads, and in one go: other requests have their turn between. */
const PAGE = 5_000;
const A_TURN = 250;

type Reached = Record<Exclude<Step, "looking">, boolean>;
type Answered = Reached & { id: string; sealed: string };

/**
 * Residents who were looking for work within a quarter, and how far they came in it. Whether somebody was looking at a
 * time that is past is not kept: it counts whoever was on a caseload by its end and is looking now, or was suggested,
 * shortlisted, put forward or started within it.
 */
const looking = ({ from, to }: Quarter, only: string | null) => Prisma.sql`
  period as (
    select ${from}::date::timestamp at time zone 'Europe/London' as first,
      (${to}::date + 1)::timestamp at time zone 'Europe/London' as past
  ), moved as (
    select r."candidateId" as id, bool_or(m."to" in ('referred', 'started')) as referred,
      bool_or(m."to" = 'started') as started
    from period, referral_move m join referral r on r.id = m."referralId"
    where m."to" in ('shortlisted', 'referred', 'started') and m.at >= period.first and m.at < period.past
      and (${only}::text is null or r."candidateId" = ${only})
    group by 1
  ), suggested as (
    select distinct s."candidateId" as id from period, suggestion s
    where s."createdAt" >= period.first and s."createdAt" < period.past
      and (${only}::text is null or s."candidateId" = ${only})
  ), looking as (
    select c.id, s.id is not null as suggested, m.id is not null as shortlisted,
      coalesce(m.referred, false) as referred, coalesce(m.started, false) as started
    from period, candidate c left join moved m on m.id = c.id left join suggested s on s.id = c.id
    where c."createdAt" < period.past and (c.available or m.id is not null or s.id is not null)
      and c."erasedAt" is null and (${only}::text is null or c.id = ${only})
  )`;

/**
 * People at each step by row of the report, not yet fit to show: for this room alone. Answers count that were saved
 * before a London day; they are opened here, a page at a time, and none is kept. Whoever was erased is not among them.
 * @param only counts for this one resident
 */
export async function countPeople(
  tx: Tx,
  quarter: Quarter,
  answersBefore: string,
  only: string | null = null,
): Promise<Map<string, Counts>> {
  const counts = new Map<string, Counts>();
  const add = (row: string, reached: Reached, people = 1) => {
    const count = counts.get(row) ?? nobody();
    counts.set(row, count);
    for (const { key } of steps) if (key === "looking" || reached[key]) count[key] += people;
  };
  const answers = Prisma.sql`equality_answers e on e."candidateId" = l.id
    and e."updatedAt" < ${answersBefore}::date::timestamp at time zone 'Europe/London'`;

  const unasked = await tx.$queryRaw<(Reached & { people: number })[]>`
    with ${looking(quarter, only)}
    select suggested, shortlisted, referred, started, count(*)::int as people
    from looking l left join ${answers} where e."candidateId" is null group by 1, 2, 3, 4`;
  for (const { people, ...reached } of unasked)
    for (const row of [EVERYBODY, NOT_ASKED]) add(row, reached, people);

  for (let after = ""; ; ) {
    const page = await tx.$queryRaw<Answered[]>`
      with ${looking(quarter, only)}
      select l.*, e.sealed from looking l join ${answers}
      where l.id > ${after} order by l.id limit ${PAGE}`;
    for (const [at, { id, sealed, ...reached }] of page.entries()) {
      if (at % A_TURN === 0) await setImmediate();
      for (const row of [EVERYBODY, ...rowsFor(openAnswers(id, sealed))]) add(row, reached);
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return counts;
    after = last.id;
  }
}

/** The rows somebody stands in: one for each question; those whose seal can't be opened as if nothing were kept. */
const rowsFor = (answers: EqualityAnswers | undefined) =>
  answers ? equalityQuestions.map(({ key }) => rowOf(key, answers[key])) : [NOT_ASKED];
