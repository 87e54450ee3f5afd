import { upkeep } from "../matching-engine.server";
import type { RebuildOptions, Rebuilt } from "../upkeep";
import { tellAgain, unmark } from "./search-outbox.server";
import { rebuilding, writing } from "./search-turns.server";

/**
 * Makes an engine hold everything anew, the one in use unless told, while it goes on answering. What changes meanwhile
 * waits, or waits again: take it afterwards with `takeChanges`.
 * @throws EngineFailure, also where another process rebuilds the search server already
 */
export async function rebuildSearch(options: RebuildOptions = {}, engine = upkeep()): Promise<Rebuilt> {
  if (engine.name === "postgresql") return engine.rebuild(options);
  return rebuilding(async () => {
    const turnOver = (swap: () => Promise<void>) =>
      writing(async () => {
        await unmark();
        await swap();
      });
    const rebuilt = await engine.rebuild({ ...options, turnOver });
    await tellAgain(rebuilt.refused);
    return rebuilt;
  });
}
