import { takeChanges } from "../in-step/take-changes.server";
import type { Answer, Sent } from "../meilisearch/loopback-server";
import { searchSides } from "../meilisearch/search-sides.server";
import { meilisearchUpkeep } from "../meilisearch/upkeep.server";
import type { Change } from "../upkeep";
import { pretendServer } from "./pretend-server";

const uidOf = (which: Change["side"]) => searchSides.find(({ side }) => side === which)?.uid ?? "";
export const CANDIDATES = uidOf("candidate");
export const VACANCIES = uidOf("vacancy");

export type Served = Awaited<ReturnType<typeof served>>;
type Hook = (sent: Sent) => Answer | "go on";

const closing: (() => Promise<void>)[] = [];
/** Closes the servers of a test. */
export async function closeServed() {
  for (const close of closing.splice(0)) await close();
}

/**
 * For tests: a pretended server and its upkeep, holding everything already unless told.
 * @param before sees each later request first, and may answer in the server's place
 */
export async function served(before?: Hook, filled = true) {
  let hook: Hook | undefined;
  const server = await pretendServer((sent) => (hook ? hook(sent) : "go on"));
  closing.push(server.close);
  const engine = meilisearchUpkeep({ url: server.url, taskWait: 10_000, requestWait: 1_000 }, searchSides);
  if (filled) await engine.rebuild();
  hook = before;
  server.sent.length = 0;
  return { ...server, engine, take: (byTheClock = false) => takeChanges({ byTheClock }, engine) };
}

/** Whether a request adds documents to an index. */
export const isDocuments = ({ method, path }: Sent, uid = CANDIDATES) =>
  method === "POST" && path === `/indexes/${uid}/documents`;
