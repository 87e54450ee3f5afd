/** `npm run search -- rebuild | status | verify | keys`: what search goes by, and how it is. */
import { parseArgs } from "node:util";
import { rebuildSearch } from "~/domain/matching/in-step/rebuild-search.server";
import { takeChanges } from "~/domain/matching/in-step/take-changes.server";
import { verifySearch } from "~/domain/matching/in-step/verify-search.server";
import { mintKeys } from "~/domain/matching/meilisearch/keys.server";
import { searchSides } from "~/domain/matching/meilisearch/search-sides.server";
import { postgresqlUpkeep } from "~/domain/matching/postgresql/upkeep.server";
import type { Progress } from "~/domain/matching/upkeep";
import { env } from "~/platform/env.server";
import { count, endProgress, Misused, runCommand, showProgress } from "./command";
import { showStatus } from "./show-status";

const usage = `Say what to do about search:
  npm run search -- status                 how it is: what it holds, what waits, what the keys may do
  npm run search -- rebuild                the search server anew, or the database's own tables where there is none
  npm run search -- rebuild --database     the database's own tables, beside a search server
  npm run search -- verify                 compares all with the records, and puts right what differs
  npm run search -- keys                   makes a key to search and a key to write, with the server's key in MEILI_KEY`;

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1_000).toFixed(1);

const onProgress = ({ what, done, of }: Progress) =>
  showProgress(`${count(done)}${of === null ? "" : ` of ${count(of)}`} ${what}`);

async function rebuild(database: boolean, signal: AbortSignal) {
  const watched = { onProgress, signal };
  const rebuilt = database ? await postgresqlUpkeep().rebuild(watched) : await rebuildSearch(watched);
  endProgress();
  const told = database || (await takeChanges({ byTheClock: true, signal }));
  const { candidates, vacancies, refused } = rebuilt;
  for (const { side, subject, why } of refused) console.log(`${side} ${subject} was refused: ${why}`);
  console.log(
    `${count(candidates)} candidates and ${count(vacancies)} vacancies are held anew, in ${seconds()} s.`,
  );
  if (!told) console.log("What changed meanwhile waits: the worker tries again each minute.");
  return 0;
}

async function verify(signal: AbortSignal) {
  const compared = await verifySearch({ onProgress, signal });
  endProgress();
  for (const { what, held, meant, checksums, mended } of compared) {
    const sums = checksums ? `, checksums ${checksums.held} and ${checksums.meant}` : "";
    const found = mended === 0 ? "all as it should be" : `${count(mended)} put right`;
    console.log(`${count(held)} ${what} held of ${count(meant)}${sums}: ${found}.`);
  }
  console.log(`Compared in ${seconds()} s.`);
  return 0;
}

async function keys() {
  if (!env.MEILI_URL) throw new Misused("MEILI_URL names no search server, so there are no keys to make.");
  const made = await mintKeys(
    { url: env.MEILI_URL },
    env.MEILI_KEY,
    searchSides.map(({ uid }) => uid),
  );
  console.log(`MEILI_SEARCH_KEY=${made.search}\nMEILI_WRITE_KEY=${made.write}`);
  return 0;
}

runCommand(() => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { database: { type: "boolean", default: false } },
  });
  const [what, more] = positionals;
  const misplaced = more !== undefined || (values.database && what !== "rebuild");
  if (what === "rebuild" && !misplaced) return (signal) => rebuild(values.database, signal);
  if (what === "verify" && !misplaced) return verify;
  if (what === "status" && !misplaced) return showStatus;
  if (what === "keys" && !misplaced) return keys;
  throw new Misused(usage);
});
