/** A list in pieces of at most `size`. */
export function* batches<T>(all: readonly T[], size: number) {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
