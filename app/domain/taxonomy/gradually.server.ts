import { setImmediate as others } from "node:timers/promises";
import type { InSteps } from "./in-steps";

/** Something that takes long to make. */
export interface Gradually<T> {
  /** It, finished on the spot if it is not made yet. */
  now: () => T;
  /** The same, made in slices between which everybody else is served. */
  soon: () => Promise<T>;
}

/** The longest that others wait for one slice, in milliseconds. */
const SLICE = 10;

/** Makes something when first asked for, once. */
export function gradually<T>(begin: () => InSteps<T>): Gradually<T> {
  let work: InSteps<T> | undefined;
  let made: { value: T } | undefined;

  const workUntil = (end: number): { value: T } | undefined => {
    work ??= begin();
    while (!made) {
      const { done, value } = work.next();
      if (done) made = { value };
      else if (performance.now() >= end) return undefined;
    }
    return made;
  };

  return {
    now() {
      for (;;) {
        const finished = workUntil(Number.POSITIVE_INFINITY);
        if (finished) return finished.value;
      }
    },
    async soon() {
      for (;;) {
        const finished = workUntil(performance.now() + SLICE);
        if (finished) return finished.value;
        await others();
      }
    },
  };
}
