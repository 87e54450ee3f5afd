import type { Tx } from "~/platform/actor.server";
import type { BoardSlug } from "../places/boards";
import { ofSector, vacanciesWithSector } from "./sector.server";

type Moved = { to: "referred" | "started"; recent: boolean; people: number };

/**
 * People put forward to a sector's employers, and people who started, not yet suppressed: for this room alone. Each
 * person counts once a month, however many vacancies they were put forward for.
 * @param days a day, a month before it, two months before it: the months end with the first two
 */
export async function countMoved(
  tx: Tx,
  board: BoardSlug,
  [to, middle, from]: readonly [string, string, string],
) {
  const moved = await tx.$queryRaw<Moved[]>`
    select m."to"::text as "to", (m.at at time zone 'Europe/London')::date > ${middle}::date as recent,
      count(distinct r."candidateId")::int as people
    from referral_move m join referral r on r.id = m."referralId" join (
      select v.id from ${vacanciesWithSector} where ${ofSector(board)}
    ) as vacancy on vacancy.id = r."vacancyId"
    where m."to" in ('referred', 'started')
      and m.at >= (${from}::date + 1)::timestamp at time zone 'Europe/London'
      and m.at < (${to}::date + 1)::timestamp at time zone 'Europe/London'
    group by 1, 2`;
  const people = (stage: Moved["to"], recent: boolean) =>
    moved.find((row) => row.to === stage && row.recent === recent)?.people ?? 0;
  return {
    putForward: { now: people("referred", true), before: people("referred", false) },
    started: { now: people("started", true), before: people("started", false) },
  };
}

/**
 * Available residents who look for each row's work, not yet suppressed: for this room alone. A row may be several
 * occupations; a resident who looks for two of them counts once.
 * @param rows the row's key by occupation id
 */
export async function countResidents(
  tx: Tx,
  rows: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, number>> {
  const counted = await tx.$queryRaw<{ key: string; people: number }[]>`
    select asked.key, count(distinct found.id)::int as people
    from (
      select candidate.id, sought.id as occupation from candidate, unnest(candidate.occupations) as sought(id)
      where candidate.available
    ) as found
    join unnest(${[...rows.keys()]}::text[], ${[...rows.values()]}::text[]) as asked(occupation, key)
      on asked.occupation = found.occupation
    group by asked.key`;
  return new Map(counted.map(({ key, people }) => [key, people]));
}
