/** How near one occupation is to another. */
export type Closeness = { value: number; kind: string };

/** What scoring needs to know of the world beyond the two it compares; passed in, so that scoring stays pure. */
export type Knowledge = {
  /** How telling a skill is: about 1 for one that many hold, up to 2 for a rare one. Not a finite number above 0 counts as 1. */
  rarity: (skillId: string) => number;
  /** 1 for the same occupation, 0 for none in common. */
  closeness: (occupationId: string, other: string) => Closeness;
  /** A skill's or occupation's name as it reads inside a sentence. */
  label: (id: string) => string;
  /** The London day, `2026-11-22`. */
  today: string;
};
