import type { Settings } from "meilisearch";
import type { Change } from "../upkeep";

export type Document = { id: string } & Record<string, unknown>;

/** Where documents come from: the database, which is always right. */
export type Source<Doc extends Document = Document> = {
  /** How many there are. */
  count(): Promise<number>;
  /** Ids that come behind `after`, in order, at most so many. */
  idsAfter(after: string, most: number): Promise<string[]>;
  /** The documents of those of `ids` that are there, in any order. */
  documentsOf(ids: readonly string[]): Promise<Doc[]>;
};

/** One of the two kinds of things that a search server holds, each in an index of its own. */
export type Side<Doc extends Document = Document> = {
  side: Change["side"];
  what: "candidates" | "vacancies";
  /** Name and version of the index. */
  uid: string;
  settings: Settings;
  source: Source<Doc>;
};

/** Everything of a source in order, by pages of at most `size`, as ids and the documents that are there of them. */
export async function* pagesOf(source: Source, size: number) {
  for (let after = ""; ; ) {
    const ids = await source.idsAfter(after, size);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield { ids, documents: await source.documentsOf(ids) };
    after = last;
  }
}
