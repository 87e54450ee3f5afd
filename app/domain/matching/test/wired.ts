import { existsSync } from "node:fs";
import { checkKeys } from "../meilisearch/key-check.server";
import { mintKeys } from "../meilisearch/keys.server";
import type { Answer, Sent } from "../meilisearch/loopback-server";
import { meilisearchAnswers } from "../meilisearch/probe.server";
import { meilisearchStatus } from "../meilisearch/status.server";
import { meilisearchUpkeep } from "../meilisearch/upkeep.server";
import { contractOf, DESCRIPTION } from "./openapi-contract";
import { pretendServer } from "./pretend-server";
import { wireSearches } from "./wire-searches";
import { wireSides } from "./wire-sides";

export const described = existsSync(DESCRIPTION);
/** What of a request is not declared; nothing is where there is no description to go by. */
export const allowed = described ? contractOf(DESCRIPTION) : () => [];

/** Milliseconds for a request. */
const WAIT = 300;

const closing: (() => Promise<void>)[] = [];
/** Closes the servers of a test. */
export async function closeWires() {
  for (const close of closing.splice(0)) await close();
}

type Options = {
  /** Answers in the server's place where it wants to; whatever it says, the request is checked first. */
  before?: (sent: Sent) => Answer | "go on";
  size?: number;
  /** Whether everything is held already, by a server that answered well then. */
  filled?: boolean;
};

/** For tests of what goes over the wire: our adapters, and a pretended server that checks every request. */
export async function wired({ before = () => "go on", size = 20, filled = true }: Options = {}) {
  const undeclared: string[] = [];
  let hook: typeof before = () => "go on";
  const server = await pretendServer((one) => {
    undeclared.push(...allowed(one));
    return hook(one);
  });
  closing.push(server.close);
  const sides = wireSides(size);
  const options = { url: server.url, writeKey: "a-secret-key", taskWait: 1_000, requestWait: WAIT };
  const engine = meilisearchUpkeep(options, sides);
  if (filled) await engine.rebuild();
  server.sent.length = 0;
  hook = before;
  /** All changes of all subjects. */
  const everything = sides.flatMap(({ side, ids }) => ids.map((subject) => ({ side, subject })));
  const searches = wireSearches({ url: server.url, searchKey: "a-secret-key", searchWait: WAIT });
  return { ...server, sides, engine, everything, searches, undeclared };
}

export type Wired = Awaited<ReturnType<typeof wired>>;

/** Every verb that speaks to a server. */
export const verbs: Record<string, (wired: Wired) => Promise<unknown>> = {
  refresh: ({ engine, everything }) => engine.refresh(everything),
  rebuild: ({ engine }) => engine.rebuild(),
  "rebuild where there is no index yet": async ({ engine, indexes }) => {
    indexes.clear();
    await engine.rebuild();
  },
  verify: async ({ engine, indexes, sides }) => {
    for (const { uid, ids } of sides) {
      indexes.get(uid)?.documents.delete(ids[0] ?? "");
      indexes.get(uid)?.documents.set("stranger", { id: "stranger" });
    }
    await engine.verify();
  },
  lacks: ({ engine }) => engine.lacks(),
  status: ({ url, sides }) => meilisearchStatus({ url, requestWait: WAIT, writeKey: "a-secret-key" }, sides),
  "status of a server that holds nothing": async ({ indexes, url, sides }) => {
    indexes.clear();
    await meilisearchStatus({ url, requestWait: WAIT }, sides);
  },
  health: ({ url, sides }) =>
    meilisearchAnswers(
      { url },
      sides.map(({ uid }) => uid),
    ),
  "making keys": ({ url, sides }) =>
    mintKeys(
      { url, requestWait: WAIT },
      "master",
      sides.map(({ uid }) => uid),
    ),
  "checking keys": ({ url, sides }) =>
    checkKeys({ url, requestWait: WAIT, searchKey: "s", writeKey: "w" }, sides[0]?.uid ?? ""),
  ...Object.fromEntries(
    Object.keys(wireSearches({ url: "http://localhost" })).map((name) => [
      name,
      ({ searches }: Wired) => searches[name]?.() ?? Promise.reject(new Error(name)),
    ]),
  ),
};
