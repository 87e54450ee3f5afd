import { log } from "~/platform/log.server";
import { EngineFailure, type MatchingEngine } from "./engine";

/** The first engine; while it fails a search, the second answers that search in its place and the failure is logged. */
export const withFallback = (first: MatchingEngine, second: MatchingEngine): MatchingEngine => ({
  ...first,
  async retrieve(ask) {
    try {
      return await first.retrieve(ask);
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error;
      log.warn({ err: error }, `${second.name} answers in place of ${first.name}`);
      return second.retrieve(ask);
    }
  },
});
