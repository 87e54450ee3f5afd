import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay } from "~/platform/clock";
import type { Source } from "./side";
import { type IndexedVacancy, type LiveVacancy, toIndexedVacancy } from "./vacancy-index";

const indexer = system("search index");

type Row = Omit<LiveVacancy, "closesOn"> & { closesOn: Date | null };

/** What a search server holds of vacancies: those that are live, as `search.vacancy` has them, with their words. */
export const vacancyDocuments: Source<IndexedVacancy> = {
  async count() {
    const rows = await asActor(
      indexer,
      (tx) => tx.$queryRaw<{ live: number }[]>`select count(*)::int as live from search.vacancy`,
    );
    return rows[0]?.live ?? 0;
  },

  async idsAfter(after, most) {
    const rows = await asActor(
      indexer,
      (tx) => tx.$queryRaw<{ id: string }[]>`
        select id from search.vacancy where id collate "C" > ${after} order by id collate "C" limit ${most}::int`,
    );
    return rows.map(({ id }) => id);
  },

  documentsOf: (ids) =>
    asActor(indexer, async (tx) => {
      const rows = await tx.$queryRaw<Row[]>`
        select s.id, s.number, v.title, e.name as employer, o.label as occupation, v.description, s.sector, s.borough,
          s.type::text as type, v."hoursMin", v."hoursMax", s.pay, s.wage, s.flexible, s."occupationId", s.essential,
          s.wanted, s."liveAt", s."closesOn", nullif(p.latitude, 'NaN') as latitude, nullif(p.longitude, 'NaN') as longitude,
          array(select coalesce(k.label, asked.id) from unnest(s.essential || s.wanted) with ordinality as asked(id, at)
            left join skill k on k.id = asked.id order by asked.at) || v."otherSkills" || v."otherDesirableSkills" as "skillNames"
        from search.vacancy s
        join search.place p on p.id = s.place
        join vacancy v on v.id = s.id
        join organisation e on e.id = v."organisationId"
        left join occupation o on o.id = s."occupationId"
        where s.id = any (${[...ids]}::text[])`;
      return rows.map((row) =>
        toIndexedVacancy({ ...row, closesOn: row.closesOn && dateToDay(row.closesOn) }),
      );
    }),
};
