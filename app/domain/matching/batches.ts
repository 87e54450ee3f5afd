/** A list in pieces of at most `size`. */
export function* batches<T>(all: readonly T[], size: number) {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** The same for what arrives one by one. */
export async function* batchesOf<T>(all: AsyncIterable<T>, size: number) {
  let batch: T[] = [];
  for await (const one of all) {
    if (batch.push(one) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
