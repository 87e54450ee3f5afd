/** How quickly somebody's search among open vacancies is answered, page and counts: ours beside what a team might do instead. */
import { meilisearchUpkeep } from "~/domain/matching/meilisearch/upkeep.server";
import { meilisearchVacancies } from "~/domain/matching/meilisearch/vacancies.server";
import { vacancyDocuments } from "~/domain/matching/meilisearch/vacancy-documents.server";
import { VACANCIES, VACANCY_SETTINGS } from "~/domain/matching/meilisearch/vacancy-index";
import { postgresqlUpkeep } from "~/domain/matching/postgresql/upkeep.server";
import { postgresqlVacancies } from "~/domain/matching/postgresql/vacancies.server";
import { searchPublicVacancies } from "~/domain/matching/public/search-public-vacancies.server";
import type { VacancyEngine } from "~/domain/matching/vacancy-engine";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { readVacancySearch } from "~/domain/vacancies/public-search";
import { anyone } from "~/platform/actor";
import { today } from "~/platform/clock";
import { ownerPool } from "~/platform/database/db.server";
import { openDatabase } from "~/platform/database/open-database.server";
import { type SearchServer, searchServer } from "~/platform/env.server";
import { fillAdverts } from "./adverts";
import { inMemory } from "./in-memory";
import { measured, type Row } from "./measured";
import type { SearchWay } from "./search-way";

const SIZES = [10_000, 100_000];
/** What people type and choose, mixed: titles, several words, misspelt ones, phrases, places, filters, nothing at all. */
const SEARCHES = [
  "",
  "q=cleaner",
  "q=chef",
  "q=care+worker",
  "q=nurse",
  "q=recepsionist",
  "q=elektrician",
  "q=%22night+shift%22",
  "q=%22patient+care%22",
  "q=team",
  "q=warehouse+-night",
  "q=kitchen+assistant&place=E10&radius=5",
  "place=Hackney&radius=3",
  "borough=E09000012&type=apprenticeship",
  "q=teaching&hours=part-time&pay=15",
  "livingWage=yes&flexible=yes",
  "q=support&sort=closing",
  "q=driver&sort=pay&page=3",
  "sort=newest&page=5",
  "q=zzzzqqqq",
];

export async function bench() {
  const sizes = process.argv[3]?.split(",").map(Number) ?? SIZES;
  const close = await openDatabase();
  const table: Row[] = [];
  try {
    await loadOurTaxonomy();
    if (!searchServer) console.log("Not measured, because MEILI_URL is not set: Meilisearch.");
    for (const size of sizes) {
      await fillAdverts(size);
      const ways = [
        onPostgresql,
        ...(searchServer ? [onMeilisearch.bind(null, searchServer)] : []),
        inMemory,
        naiveSql,
      ];
      for (const way of ways) {
        const { name, built, find, stop } = await way();
        const row = await measured(name, SEARCHES.length, (at) => find(SEARCHES[at] ?? ""));
        await stop?.();
        console.log(`${size.toLocaleString("en-GB")}, ${name}: p95 ${row["p95 ms"]} ms`);
        table.push({
          vacancies: size,
          ...row,
          "to build, s": Number((built.ms / 1_000).toFixed(1)),
          "index, MB": built.megabytes ?? "",
        });
      }
    }
    console.table(table);
  } finally {
    await close();
  }
}

/** The whole of what a page of results asks: the search, its counts, and what each vacancy says. */
const whole = (engine: VacancyEngine) => async (query: string) =>
  (await searchPublicVacancies(anyone, readVacancySearch(new URLSearchParams(query)), today(), engine))
    .vacancies.length;

async function onPostgresql(): Promise<SearchWay> {
  const started = performance.now();
  await postgresqlUpkeep().rebuild();
  const ms = performance.now() - started;
  const { rows } = await ownerPool().query(
    "select pg_total_relation_size('search.vacancy') / 1048576.0 as megabytes",
  );
  return {
    name: "ours on PostgreSQL",
    built: { ms, megabytes: Math.round(Number(rows[0].megabytes)) },
    find: whole(postgresqlVacancies(anyone)),
  };
}

async function onMeilisearch({ url, searchKey, writeKey }: SearchServer): Promise<SearchWay> {
  const uid = `bench_${VACANCIES}`;
  const side = { side: "vacancy", what: "vacancies", uid, settings: VACANCY_SETTINGS } as const;
  const started = performance.now();
  await meilisearchUpkeep({ url, writeKey }, [{ ...side, source: vacancyDocuments }]).rebuild();
  const ms = performance.now() - started;
  return {
    name: "ours on Meilisearch",
    built: { ms, megabytes: null },
    find: whole(meilisearchVacancies({ url, searchKey, uid, searchWait: 10_000 })),
    stop: async () => {
      const headers = new Headers(writeKey ? { authorization: `Bearer ${writeKey}` } : {});
      await fetch(`${url}/indexes/${uid}`, { method: "DELETE", headers });
    },
  };
}

/** Every word somewhere in the title or the text; filters and the newest first; how many there are. No spelling, no places, no counts by facet. */
async function naiveSql(): Promise<SearchWay> {
  return {
    name: "naive SQL: ilike, page and total",
    built: { ms: 0, megabytes: 0 },
    find: async (query) => {
      const { words, page, types, flexible, payFrom } = readVacancySearch(new URLSearchParams(query));
      const likes = words
        .split(" ")
        .filter(Boolean)
        .map((word) => `%${word.replaceAll('"', "")}%`);
      const { rows } = await ownerPool().query(
        `select v.id, count(*) over () from vacancy v join site s on s.id = v."siteId" join organisation o on o.id = v."organisationId"
         where v.stage = 'live' and v."closesOn" >= current_date
           and not exists (select 1 from unnest($1::text[]) w where not (v.title ilike w or v.description ilike w))
           and (cardinality($2::text[]) = 0 or v.type::text = any ($2)) and (not $3 or v."flexibleHours")
           and ($4::int is null or v."payHourlyMinPence" >= $4)
         order by v."liveAt" desc limit 20 offset $5`,
        [likes, types, flexible, payFrom, (page - 1) * 20],
      );
      return rows.length;
    },
  };
}
