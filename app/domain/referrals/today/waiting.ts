import type { Stage } from "../stages";
import type { Kind } from "./kinds";

/** A question about work: to the employer or the resident, whether they started, and after 13 and 26 weeks. */
export type Check = {
  check: string;
  side: string;
  /** An ISO day. */
  dueOn: string;
  answer: boolean | null;
};

/** What a referral waits for, as far as time goes. What is left out is not known, and taken for not there. */
export type Waiting = {
  stage: Stage;
  /** When it came to the stage. */
  since: Date;
  startedAt: Date | null;
  /** The question put to the resident, where there is one. */
  request: { askedAt: Date; expiresAt: Date; answer: boolean | null; chasedAt?: Date | null } | null;
  /** Whether people may still be put forward for the vacancy. */
  open: boolean;
  /** When the employer first opened it, and was last reminded of it. */
  openedAt?: Date | null;
  nudgedAt?: Date | null;
  /** The ISO day on which they are to start. */
  startsOn?: string | null;
  /** The interview to come or, where none is, the last. */
  interview?: { id: string; sequence: number; startsAt: Date; minutes: number; where: string | null } | null;
  /** What each side was asked of the work, and which checks a broker has resolved. */
  checks?: readonly Check[];
  resolved?: readonly string[];
};

/** What a broker could do now, and why now. */
export type Due = {
  kind: Kind;
  what: string;
  why: string;
  /** The ISO day from which it is due or, of what happens by itself, on which it happens: the earlier, the more urgent. */
  on: string;
  /** The ISO day since which it waits, where that is another. */
  since?: string;
  /** Where looking at it is all there is to do: by what that is remembered. */
  seen?: string;
  /** Whether it comes back some working days after it was looked at. */
  comesBack?: boolean;
};
