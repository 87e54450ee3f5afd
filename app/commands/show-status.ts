import { type ServerStatus, searchStatus } from "~/domain/matching/in-step/search-status.server";
import { now } from "~/platform/clock";
import { count } from "./command";

/** Says how search is. @returns 1 where something is to be done about it */
export async function showStatus(): Promise<number> {
  const { server, waiting, oldest, refused, refusedInAll, service } = await searchStatus();
  if (server) showServer(server);
  else console.log("The database does the matching.");
  const waits = waiting === 1 ? "1 change waits" : `${count(waiting)} changes wait`;
  console.log(oldest ? `${waits}, the oldest for ${age(oldest)}.` : "No change waits.");
  for (const { side, subject, why } of refused) console.log(`Refused: ${side} ${subject}: ${why}`);
  if (refusedInAll > refused.length) console.log(`Refused: ${count(refusedInAll - refused.length)} more.`);
  if (server) console.log(service ? `The service says: ${service}` : "No service answers on this machine.");
  return refusedInAll === 0 && (!server || isWell(server)) ? 0 : 1;
}

const isWell = ({ failure, indexes, keys }: ServerStatus) =>
  failure === null && indexes.every(({ lacks }) => lacks === null) && keys.every(({ ok }) => ok);

function showServer({ url, version, failure, indexes, keys }: ServerStatus) {
  console.log(`Meilisearch${version ? ` ${version}` : ""} at ${url}`);
  if (failure) console.log(`  ${failure}`);
  for (const { uid, held, meant, lacks } of indexes)
    console.log(
      `  ${uid}: ${held === null ? "none" : count(held)} held of ${count(meant)}${lacks ? `. ${lacks}` : ""}`,
    );
  for (const { words } of keys) console.log(`  ${words}`);
}

/** "12 s", "3 min", "2 h". */
function age(since: Date) {
  const seconds = Math.max(0, Math.round((now().getTime() - since.getTime()) / 1_000));
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
