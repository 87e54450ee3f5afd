import { createHash } from "node:crypto";
import { remember } from "@epic-web/remember";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { ownerPool } from "~/platform/database/db.server";
import { networkOf } from "./network-of";

type Limit = { points: number; seconds: number };

/** How often one address, or one person, may do a thing. Generous to a busy office behind one address. */
const limits = {
  /** Sign-in links asked for from one address. */
  "link-address": { points: 20, seconds: 600 },
  /** Sign-in links asked for one email address. */
  "link-email": { points: 5, seconds: 600 },
  /** Searches saved from one address. */
  "search-address": { points: 20, seconds: 600 },
  /** Letters that ask one email address to confirm a search: ten a day, whoever asks. */
  "search-email": { points: 10, seconds: 86_400 },
  /** Letters to addresses of their choice that one person has sent: invitations to colleagues. */
  "invite-person": { points: 100, seconds: 86_400 },
  /** Requests to join by one person: each writes to an employer's administrators. */
  "join-person": { points: 20, seconds: 86_400 },
  /** Employers that one person registers: each writes to every operator. */
  "register-person": { points: 40, seconds: 86_400 },
  /** Adverts checked while they are typed, from one address: one every two and a half seconds for ten minutes. */
  "advice-address": { points: 240, seconds: 600 },
  /** Names asked for while they are typed, from one address: a word a second by fifteen people. */
  "names-address": { points: 900, seconds: 60 },
  /** Answers to whether a guide was useful, from one address. */
  "guide-address": { points: 60, seconds: 600 },
  /** Codes of a resident's tried from one address, and pages opened by them: there are a million million codes. */
  "code-address": { points: 60, seconds: 600 },
  /** Codes that one broker tries for one question. */
  "code-question": { points: 10, seconds: 600 },
  /** Posts by one person. */
  "post-person": { points: 120, seconds: 60 },
  /** Posts from one network address, signed in or not. */
  "post-address": { points: 300, seconds: 60 },
  /** Requests by one key of an employer's own system. */
  key: { points: 120, seconds: 60 },
  /** Requests without a key that works, from one network address. */
  "keyless-address": { points: 60, seconds: 60 },
} as const satisfies Record<string, Limit>;

type LimitName = keyof typeof limits;

/** Milliseconds in which the database counts, or a limit is counted without it. */
const PATIENCE = 2_000;

type Limiter = { shared: RateLimiterAbstract; own: RateLimiterMemory };

const make = (name: LimitName): Limiter => {
  const { points, seconds } = limits[name];
  // If the database can't count, each process counts for itself: a limit never takes the service down.
  const own = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
  const shared = new RateLimiterPostgres({
    storeClient: ownerPool(),
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
    insuranceLimiter: own,
  });
  return { shared, own };
};

const made = remember("limits", () => new Map<LimitName, Limiter>());

/** Counted by all processes together; by this one where the database says nothing, neither yes nor no. */
async function consume({ shared, own }: Limiter, key: string) {
  const counted = shared.consume(key).then(() => true);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), PATIENCE);
  });
  const answered = await Promise.race([counted, late]).finally(() => clearTimeout(timer));
  if (answered) return;
  counted.catch(() => {});
  await own.consume(key);
}

/** Counts one use by `who` (kept only as a digest). @returns 0 within the limit, else the seconds until it may be tried again */
export async function secondsToWait(name: LimitName, who: string): Promise<number> {
  const limiter = made.get(name) ?? make(name);
  made.set(name, limiter);
  try {
    const counted = name.endsWith("-address") ? networkOf(who) : who;
    await consume(limiter, createHash("sha256").update(counted).digest("base64url"));
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    throw refused;
  }
}

/** Counts one use by `who`. @returns whether it is within the limit */
export const withinLimit = async (name: LimitName, who: string) => (await secondsToWait(name, who)) === 0;
