import { log } from "~/platform/log.server";
import { upkeep } from "../matching-engine.server";
import { postgresqlUpkeep } from "../postgresql/upkeep.server";
import type { Compared, VerifyOptions } from "../upkeep";
import { tellAgain } from "./search-outbox.server";
import { takeChanges } from "./take-changes.server";

type Options = Omit<VerifyOptions, "mend"> & {
  /** Leaves out the database's own tables, which triggers keep in step. */
  serverAlone?: boolean;
};

/** The job of `search.verify`: {@link verifySearch}, with a summary in the log. */
export async function lookOverSearch(options: Options): Promise<void> {
  for (const { what, held, meant, mended } of await verifySearch(options))
    log[mended > 0 ? "warn" : "info"]({ what, held, meant, mended }, "search was compared with the records");
}

/**
 * Compares what every engine holds with what the database has, and puts right what differs:
 * the database's own tables, which stand in for a search server, and the search server where there is one.
 * @throws EngineFailure where it can't be compared
 */
export async function verifySearch(
  { serverAlone = false, ...watched }: Options = {},
  engine = upkeep(),
): Promise<Compared[]> {
  const compared = serverAlone ? [] : await postgresqlUpkeep().verify(watched);
  if (engine.name !== "postgresql") {
    await takeChanges({ byTheClock: true, signal: watched.signal }, engine);
    compared.push(...(await engine.verify({ ...watched, mend: tellAgain })));
    await takeChanges({ byTheClock: true, signal: watched.signal }, engine);
  }
  return compared;
}
