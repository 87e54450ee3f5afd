/** Work that can be done a little at a time: it yields between two steps, and returns what it made. */
export type InSteps<T> = Generator<undefined, T>;

/** Does all of it at once. */
export function allAtOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
