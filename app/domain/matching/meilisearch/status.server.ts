import { clientOf, type ServerOptions } from "./client";
import { surfaced } from "./failure";
import { holdings } from "./holdings.server";
import type { Side } from "./side";

export type IndexStatus = {
  uid: string;
  /** How many it holds; null where there is no such index. */
  held: number | null;
  meant: number;
  /** Why it must be rebuilt, as a sentence; null where it need not. */
  lacks: string | null;
};

/** Which Meilisearch it is, and what it holds. @throws EngineFailure */
export const meilisearchStatus = (
  { writeKey, ...server }: ServerOptions & { writeKey?: string | undefined },
  sides: readonly Side[],
): Promise<{ version: string; indexes: IndexStatus[] }> =>
  surfaced("say how it is", async () => {
    const client = clientOf(server, writeKey);
    const { pkgVersion } = await client.getVersion();
    const indexes: IndexStatus[] = [];
    for (const side of sides) {
      const index = holdings(client, side, side.uid, 0);
      const lacks = await index.lacks();
      const held = (await index.isThere()) ? await index.count() : null;
      indexes.push({ uid: side.uid, held, meant: await side.source.count(), lacks });
    }
    return { version: pkgVersion, indexes };
  });
