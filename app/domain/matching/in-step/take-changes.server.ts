import { remember } from "@epic-web/remember";
import { now } from "~/platform/clock";
import { log } from "~/platform/log.server";
import { EngineFailure } from "../engine";
import { upkeep } from "../matching-engine.server";
import type { Upkeep } from "../upkeep";
import { rebuildSearch } from "./rebuild-search.server";
import { heard, nextChanges } from "./search-outbox.server";
import { RebuiltElsewhere, writing } from "./search-turns.server";

/** Changes told in one go. */
const MOST = 1000;
/** Milliseconds after a failure in which only the clock tries again, so that a burst of changes waits for nobody. */
const REST = 30_000;

const failing = remember("failing search server", () => ({ since: null as Date | null }));

type Options = {
  /** Looks after the engine even where nothing waits, and however lately it failed. */
  byTheClock?: boolean;
  signal?: AbortSignal | undefined;
};

/**
 * The job of `search.changed`, by the clock each minute too: tells the engine in use what changed, in the order in
 * which it did, until nothing waits. An engine that holds nothing yet, or with other settings, is rebuilt first.
 * Where it fails, the changes wait, which is logged once; this never throws for it.
 * @returns whether the engine knows all now
 */
export async function takeChanges(
  { byTheClock = false, signal }: Options = {},
  engine = upkeep(),
): Promise<boolean> {
  const resting = failing.since && now().getTime() - failing.since.getTime() < REST;
  if (resting && !byTheClock) return false;
  try {
    if (!byTheClock && (await nextChanges(1)).length === 0) return true;
    await makeReady(engine, signal);
    while (await takeSome(engine)) if (signal?.aborted) return false;
    if (byTheClock) await heard([], []); // marks that a rebuild left go too
    if (failing.since) log.info("the search server takes changes again");
    failing.since = null;
    return true;
  } catch (error) {
    // Another process fills it, and what waits here can wait for that.
    if (error instanceof RebuiltElsewhere) return false;
    if (signal?.aborted && error === signal.reason) return false;
    if (!(error instanceof EngineFailure)) throw error;
    if (!failing.since) log.warn({ err: error }, "changes wait for the search server");
    failing.since = now();
    return false;
  }
}

async function makeReady(engine: Upkeep, signal: AbortSignal | undefined) {
  const lack = await engine.lacks();
  if (!lack) return;
  await rebuildSearch({ signal }, engine);
  log.info({ lack }, "the search server was filled anew");
}

/** @returns whether there was anything to tell */
const takeSome = (engine: Upkeep): Promise<boolean> =>
  writing(async () => {
    const rows = await nextChanges(MOST);
    if (rows.length === 0) return false;
    const told = new Map(rows.map(({ side, subject }) => [`${side} ${subject}`, { side, subject }]));
    const refused = await engine.refresh([...told.values()]);
    for (const { side, subject, why } of refused)
      log.warn({ side, subject, why }, "the search server refuses a document");
    await heard(rows, refused);
    return true;
  });
