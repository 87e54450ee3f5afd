/** How quickly the best fifty of very many are found: ours beside what a team might do instead, and how each grows. */
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { openDatabase } from "~/platform/database/open-database.server";
import { searchServer } from "~/platform/env.server";
import { aBroker, fillCrowd } from "./crowd";
import { measured, type Row } from "./measured";
import { miniSearch, naiveSql } from "./other-ways";
import { onMeilisearch, onPostgresql } from "./our-ways";
import { wanted } from "./wanted";
import type { Way } from "./ways";

const SIZES = [10_000, 100_000, 1_000_000];
const ASKS = 60;
/** A way that takes longer than this at the median is not asked of more people: its growth has been seen. */
const TOO_SLOW = 5_000;

export async function bench() {
  const sizes = process.argv[3]?.split(",").map(Number) ?? SIZES;
  const close = await openDatabase();
  const table: Row[] = [];
  const slow = new Set<string>();
  try {
    await loadOurTaxonomy();
    const asks = await wanted(ASKS);
    if (!searchServer) console.log("Not measured, because MEILI_URL is not set: Meilisearch.");
    for (const size of sizes) {
      const filling = performance.now();
      await fillCrowd(size);
      console.log(
        `${size.toLocaleString("en-GB")} candidates, made in ${seconds(performance.now() - filling)} s`,
      );
      const ways: (() => Promise<Way>)[] = [
        () => onPostgresql(),
        () => onPostgresql(aBroker(), "ours on PostgreSQL, one borough's broker"),
        ...(searchServer ? [onMeilisearch.bind(null, searchServer)] : []),
        miniSearch,
        naiveSql,
      ];
      for (const way of ways) {
        const row = await measure(await way(), asks, slow);
        if (row) table.push({ candidates: size, ...row });
      }
    }
    console.table(table);
  } finally {
    await close();
  }
}

const seconds = (ms: number) => (ms / 1_000).toFixed(1);

async function measure(way: Way, asks: Awaited<ReturnType<typeof wanted>>, slow: Set<string>) {
  const { name, built, best, stop } = way;
  try {
    if (slow.has(name)) return null;
    const found: number[] = [];
    const row = await measured(name, asks.length, async (at) => {
      const one = asks[at];
      const number = one ? await best(one) : 0;
      found.push(number);
      return number;
    });
    if (row["p50 ms"] > TOO_SLOW) slow.add(name);
    console.log(`  ${name}: p50 ${row["p50 ms"]} ms, p95 ${row["p95 ms"]} ms`);
    return {
      ...row,
      "found, at the least": Math.min(...found),
      "to build, s": Number(seconds(built.ms)),
      "index, MB": built.megabytes ?? "",
    };
  } finally {
    await stop?.();
  }
}
