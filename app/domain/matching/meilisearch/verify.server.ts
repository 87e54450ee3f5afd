import type { Change, Compared, VerifyOptions } from "../upkeep";
import { Checksum, digestOf } from "./document-digest";
import { BATCH, type Holdings } from "./holdings.server";
import { type Document, pagesOf, type Side } from "./side";

type Options = Omit<VerifyOptions, "mend"> & { mend: (changes: readonly Change[]) => Promise<unknown> };

/**
 * Compares what is held, document by document, with what is meant, and has what differs put right: what is missing,
 * what is not the same in the fields that are indexed, and what is there in excess.
 */
export async function verifySide(
  side: Side,
  held: Holdings,
  { onProgress, signal, mend }: Options,
): Promise<Compared> {
  const sums = { held: new Checksum(), meant: new Checksum() };
  const counts = { held: 0, meant: 0, mended: 0 };
  const putRight = async (subjects: readonly string[]) => {
    counts.mended += subjects.length;
    if (subjects.length > 0) await mend(subjects.map((subject) => ({ side: side.side, subject })));
  };
  const of = onProgress ? await side.source.count() : null;
  for await (const { ids, documents } of pagesOf(side.source, BATCH)) {
    signal?.throwIfAborted();
    const meantNow = digestsOf(documents, sums.meant);
    const heldNow = digestsOf(await held.fetch(ids, fieldsOf(documents)), sums.held);
    counts.meant += meantNow.size;
    counts.held += heldNow.size;
    await putRight(ids.filter((id) => meantNow.get(id) !== heldNow.get(id)));
    onProgress?.({ what: side.what, done: counts.meant, of });
  }
  // All that is held under ids that somebody has is counted; whatever else is held is nobody's.
  const all = await held.count();
  if (all > counts.held) await putRight(await strangers(side, held, signal));
  return {
    what: side.what,
    held: all,
    meant: counts.meant,
    checksums: { held: String(sums.held), meant: String(sums.meant) },
    mended: counts.mended,
  };
}

function digestsOf(documents: readonly Document[], sum: Checksum) {
  const digests = new Map(documents.map((document) => [document.id, digestOf(document)]));
  for (const digest of digests.values()) sum.add(digest);
  return digests;
}

const fieldsOf = (documents: readonly Document[]) => [
  ...new Set(["id", ...documents.flatMap((document) => Object.keys(document))]),
];

async function strangers({ source }: Side, held: Holdings, signal: AbortSignal | undefined) {
  const found: string[] = [];
  for (let from = 0; ; from += BATCH) {
    signal?.throwIfAborted();
    const ids = await held.idsFrom(from);
    if (ids.length === 0) return found;
    const there = new Set((await source.documentsOf(ids)).map(({ id }) => id));
    found.push(...ids.filter((id) => !there.has(id)));
  }
}
