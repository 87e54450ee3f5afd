/** How quickly a broker's day, the team and the referral board answer for a team of 30 with years behind it, beside the same pages for one with nothing. */
import { postgresqlUpkeep } from "~/domain/matching/postgresql/upkeep.server";
import { loadOurTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import { paths } from "~/paths";
import { openDatabase } from "~/platform/database/open-database.server";
import { fillReferrals } from "./desk-referrals";
import { fillDesk } from "./desk-rows";
import { serve, signIn } from "./served";
import { quantile, timings } from "./timings";

const TIMES = 150;

const pages = [
  { page: "queue", path: paths.brokerage },
  { page: "team", path: paths.team },
  { page: "referral board", path: paths.referralBoard },
];

async function fill() {
  const close = await openDatabase();
  try {
    await loadOurTaxonomy();
    await fillDesk();
    await fillReferrals();
    await postgresqlUpkeep().rebuild();
  } finally {
    await close();
  }
}

export async function bench() {
  console.log("A team of 30 with 3,000 candidates, 20,000 past referrals and 600 open ones.");
  await fill();
  const { base, stop } = await serve();
  try {
    const team = await signIn(base, "Broker 07");
    const nothing = await signIn(base, "Broker of nobody");
    const table = [];
    for (const { page, path } of pages) {
      const full = get(base + path, team);
      const empty = get(base + path, nothing);
      await timings(15, 1, full);
      await timings(15, 1, empty);
      // One after the other in turn, so that whatever else the machine does meets both alike.
      const taken = { full: [] as number[], empty: [] as number[] };
      for (let at = 0; at < TIMES; at++) {
        taken.empty.push(...(await timings(1, 1, empty)));
        taken.full.push(...(await timings(1, 1, full)));
      }
      table.push({ page, ...beside(taken) });
    }
    console.table(table);
  } finally {
    await stop();
  }
}

const get = (address: string, cookie: string) => async () => {
  const response = await fetch(address, { headers: { cookie }, redirect: "manual" });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}.`);
};

/** Milliseconds of both, and how many times longer the full page takes at the 95th percentile. */
function beside({ full, empty }: { full: number[]; empty: number[] }) {
  const at = (taken: number[], share: number) =>
    quantile(
      [...taken].sort((a, b) => a - b),
      share,
    );
  const ms = (taken: number[], share: number) => Number(at(taken, share).toFixed(1));
  return {
    "p50 ms": ms(full, 0.5),
    "p95 ms": ms(full, 0.95),
    "p99 ms": ms(full, 0.99),
    "empty p50": ms(empty, 0.5),
    "empty p95": ms(empty, 0.95),
    "empty p99": ms(empty, 0.99),
    "p95 times empty": Number((at(full, 0.95) / at(empty, 0.95)).toFixed(2)),
    "p50 times empty": Number((at(full, 0.5) / at(empty, 0.5)).toFixed(2)),
  };
}
