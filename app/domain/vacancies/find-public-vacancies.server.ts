import { boroughWithCode } from "~/domain/places/boroughs";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, dayToDate, londonDate } from "~/platform/clock";
import { Prisma } from "~prisma/generated/client";
import { hoursWords, typeWords } from "./advert-words";
import { sayPay } from "./pay-words";
import type { VacancySearch } from "./public-search";
import { payBesideWageOn, storedPay } from "./stored-pay";

const A_PAGE = 20;

/** A vacancy as a public list shows it. Days are ISO days in London. */
export type PublicVacancySummary = {
  id: string;
  number: number;
  title: string;
  type: string;
  employer: string;
  /** The borough; "London" where the posting does not say. */
  place: string;
  pay: string | null;
  paysLivingWage: boolean;
  hours: string | null;
  places: number;
  closesOn: string | null;
  postedOn: string | null;
};

export type PublicVacancies = {
  vacancies: PublicVacancySummary[];
  total: number;
  /** The page shown, from 1: the last one, where a later was asked for. */
  page: number;
  pages: number;
};

/** The same expression as the index of migration 0005, or the index is not used. */
const wordsOfVacancy = Prisma.sql`to_tsvector('english', v.title || ' ' || v.description)`;

/** Words in the title, the description or the employer's name; words that say nothing ("the") ask for nothing. */
const saying = (words: string) => Prisma.sql`
  and (numnode(websearch_to_tsquery('english', ${words})) = 0 or v.id in (
    select v.id from vacancy v where ${wordsOfVacancy} @@ websearch_to_tsquery('english', ${words})
    union all
    select v.id from vacancy v join organisation e on e.id = v."organisationId"
    where to_tsvector('english', e.name) @@ websearch_to_tsquery('english', ${words})))`;

/** The reference that people say, "FD-1042", finds its vacancy alone. */
const matching = (words: string) => {
  const number = /^fd[\s-]?(\d{1,9})$/i.exec(words)?.[1];
  if (number) return Prisma.sql`and v.number = ${Number(number)}`;
  return words ? saying(words) : Prisma.empty;
};

const found = ({ words, borough, sector }: VacancySearch, day: string) => Prisma.sql`
  from vacancy v
  join organisation e on e.id = v."organisationId"
  join site s on s.id = v."siteId"
  left join occupation o on o.id = v."occupationId"
  where v.stage = 'live' and (v."closesOn" is null or v."closesOn" >= ${dayToDate(day)}::date)
  ${borough ? Prisma.sql`and s."boroughCode" = ${borough}` : Prisma.empty}
  ${sector ? Prisma.sql`and coalesce(o.sector, e.sector) = ${sector}` : Prisma.empty}
  ${matching(words)}`;

const shown = {
  id: true,
  number: true,
  title: true,
  type: true,
  places: true,
  payUnit: true,
  payMinPence: true,
  payMaxPence: true,
  payText: true,
  hoursMin: true,
  hoursMax: true,
  closesOn: true,
  liveAt: true,
  organisation: { select: { name: true } },
  site: { select: { boroughCode: true } },
} satisfies Prisma.VacancySelect;

type Row = Prisma.VacancyGetPayload<{ select: typeof shown }>;

function summarise(row: Row, day: string): PublicVacancySummary {
  const pay = storedPay(row);
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    type: typeWords[row.type],
    employer: row.organisation.name,
    place: boroughWithCode(row.site.boroughCode ?? "")?.name ?? "London",
    pay: pay && sayPay(pay),
    paysLivingWage: payBesideWageOn(row, day)?.standing === "pays",
    hours: hoursWords(row),
    places: row.places,
    closesOn: row.closesOn && dateToDay(row.closesOn),
    postedOn: row.liveAt && londonDate(row.liveAt),
  };
}

/** Open vacancies that answer a search on a London day, newest first, twenty a page. Anyone may ask. */
export const findPublicVacancies = (
  actor: Actor,
  search: VacancySearch,
  day: string,
): Promise<PublicVacancies> =>
  asActor(actor, async (tx) => {
    const rows = found(search, day);
    const counted = await tx.$queryRaw<{ total: number }[]>`select count(*)::int as total ${rows}`;
    const total = counted[0]?.total ?? 0;
    const pages = Math.max(1, Math.ceil(total / A_PAGE));
    const page = Math.min(search.page, pages);
    const ids = await tx.$queryRaw<{ id: string }[]>`
      select v.id ${rows} order by v."liveAt" desc nulls last, v.number desc
      limit ${A_PAGE} offset ${(page - 1) * A_PAGE}`;
    const vacancies = await tx.vacancy.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      select: shown,
      orderBy: [{ liveAt: { sort: "desc", nulls: "last" } }, { number: "desc" }],
    });
    return { vacancies: vacancies.map((row) => summarise(row, day)), total, page, pages };
  });
