import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dayToDate } from "~/platform/clock";
import { Prisma } from "~prisma/generated/client";
import { type PublicVacancySummary, publicSummaries } from "../public-summaries.server";
import type { FeedChoice } from "./feed-choice";

const { sql } = Prisma;

/** Vacancies that a feed holds. */
const MOST = 100;

/** One vacancy of a feed; the days of its summary are ISO days in London. */
export type FeedVacancy = PublicVacancySummary & {
  description: string;
  /** When it went live, and when anything of it last changed. */
  liveAt: Date;
  updatedAt: Date;
};

export type Newest = {
  vacancies: FeedVacancy[];
  /** When anything of the choice last changed, what has ended with it; null where there was never anything. */
  changedAt: Date | null;
};

/** What is open on a London day of one sector, one borough, both or neither: the hundred newest, the newest first. */
export const findNewest = (actor: Actor, choice: FeedChoice, day: string): Promise<Newest> =>
  asActor(actor, async (tx) => {
    const of = chosen(choice);
    const open = sql`v.stage = 'live' and (v."closesOn" is null or v."closesOn" >= ${dayToDate(day)}::date)`;
    const ids = await tx.$queryRaw<{ id: string }[]>`
      select v.id ${of} and ${open} order by v."liveAt" desc, v.number desc limit ${MOST}::int`;
    const [last] = await tx.$queryRaw<{ changed: Date | null }[]>`select max(v."updatedAt") as changed ${of}`;
    const vacancies = await read(
      tx,
      ids.map(({ id }) => id),
      day,
    );
    return { vacancies, changedAt: last?.changed ?? null };
  });

/** Whatever was ever live of the choice. Its sector is that of its occupation or, without one, of its employer. */
const chosen = ({ sector, borough }: FeedChoice) => sql`
  from vacancy v
  join site s on s.id = v."siteId"
  join organisation e on e.id = v."organisationId"
  left join occupation o on o.id = v."occupationId"
  where v."liveAt" is not null
    ${borough ? sql`and s."boroughCode" = ${borough.code}` : Prisma.empty}
    ${sector ? sql`and coalesce(o.sector, e.sector) = ${sector.slug}` : Prisma.empty}`;

async function read(tx: Tx, ids: readonly string[], day: string): Promise<FeedVacancy[]> {
  const summaries = await publicSummaries(tx, ids, day);
  const rows = await tx.vacancy.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, description: true, liveAt: true, updatedAt: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return summaries.flatMap((summary) => {
    const row = byId.get(summary.id);
    return row?.liveAt
      ? [{ ...summary, description: row.description, liveAt: row.liveAt, updatedAt: row.updatedAt }]
      : [];
  });
}
