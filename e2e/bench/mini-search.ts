/** A process that holds everybody in MiniSearch and answers who has the most of what is asked. */
import MiniSearch from "minisearch";
import pg from "pg";
import { BEST } from "./ways";

const PAGE = 20_000;
const started = performance.now();
const index = new MiniSearch<{ id: string; held: string[] }>({
  fields: ["held"],
  extractField: (one, field) => (field === "id" ? one.id : one.held.join(" ")),
  tokenize: (text) => text.split(" "),
  processTerm: (term) => term,
});
const client = new pg.Client({ connectionString: process.argv[2] });
await client.connect();
await client.query("select set_config('app.kind', 'system', false)");
for (let after = 0; ; ) {
  const { rows } = await client.query<{ number: number; id: string; held: string[] }>(
    "select number, id, skills || occupations as held from candidate where available and number > $1 order by number limit $2",
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

process.on("message", (asked: [string, number][]) => {
  const queries = asked.map(([id, weight]) => ({
    queries: [id],
    boost: { held: weight },
    tokenize: (id: string) => [id],
  }));
  process.send?.(index.search({ combineWith: "OR", queries }).slice(0, BEST).length);
});
process.on("disconnect", () => process.exit(0));
