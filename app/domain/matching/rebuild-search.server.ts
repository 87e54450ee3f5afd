import { system } from "~/platform/actor";
import { matchingEngine } from "./matching-engine.server";

/** Makes the engine hold every available candidate anew, while it goes on answering. Returns how many it holds. */
export const rebuildSearch = (onProgress?: (done: number) => void) =>
  matchingEngine(system("search index")).rebuild(onProgress);
