/** A process that holds every live vacancy's words in MiniSearch. */
import MiniSearch, { type SearchResult } from "minisearch";
import pg from "pg";

const PAGE = 5_000;
const started = performance.now();
const index = new MiniSearch({
  fields: ["title", "description"],
  storeFields: ["type"],
  searchOptions: { boost: { title: 3 }, fuzzy: 0.2, prefix: true, combineWith: "AND" },
});
const client = new pg.Client({ connectionString: process.argv[2] });
await client.connect();
for (let after = 0; ; ) {
  const { rows } = await client.query<{
    number: number;
    id: string;
    title: string;
    description: string;
    type: string;
  }>(
    "select number, id, title, description, type from vacancy where stage = 'live' and number > $1 order by number limit $2",
    [after, PAGE],
  );
  index.addAll(rows);
  const last = rows.at(-1);
  if (!last) break;
  after = last.number;
}
await client.end();
process.send?.({
  ms: performance.now() - started,
  megabytes: Math.round(process.memoryUsage().rss / 1_048_576),
});

process.on("message", ({ words, types }: { words: string; types: string[] }) => {
  const filter = (found: SearchResult) => types.length === 0 || types.includes(found.type);
  const found = index.search(words || MiniSearch.wildcard, { filter });
  process.send?.(found.slice(0, 20).length);
});
process.on("disconnect", () => process.exit(0));
