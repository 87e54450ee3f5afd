import { remember } from "@epic-web/remember";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "~prisma/generated/client";
import { env } from "../env.server";

/** Where the database is: as the role that serves, and as the role that owns the tables. */
export type Addresses = { app: string; owner: string };

/** The role that serves: it owns nothing and row-level security binds it. */
export const APP_ROLE = "front_door_app";

type Held = { addresses: Addresses; app: PrismaClient; auth: PrismaClient; owner: pg.Pool };

// The server is one bundle and the worker another in the same process: they share one set of pools.
const held = remember("database", () => ({ current: undefined as Held | undefined }));

/** Milliseconds that somebody waits for a connection, or at sign-in for an answer, before they are told. */
const PATIENCE = 10_000;
/** A server that is gone without a word is noticed, and what waits for it fails. */
const patient = { connectionTimeoutMillis: PATIENCE, keepAlive: true };

function client(address: string, settings: string, limits: pg.PoolConfig) {
  const url = new URL(address);
  // A login role that is not the app's own steps down to it for the whole connection.
  const role = url.username === APP_ROLE ? "" : `-c role=${APP_ROLE} `;
  const options = `${role}${settings}`.trim();
  return new PrismaClient({
    errorFormat: "minimal", // an error in the log must not repeat what somebody typed
    adapter: new PrismaPg({ connectionString: address, options, ...patient, ...limits }),
  });
}

/** Opens the pools. Everything that reads or writes comes after it. */
export function connectDatabase(addresses: Addresses) {
  const pool = env.DATABASE_POOL;
  held.current = {
    addresses,
    app: client(addresses.app, "-c app.kind=", { max: pool }),
    // Sign-in happens before anyone is known; its own connections see people and sessions and nothing else.
    auth: client(addresses.app, "-c app.kind=auth", { max: Math.min(4, pool), query_timeout: PATIENCE }),
    owner: new pg.Pool({ connectionString: addresses.owner, max: 6, ...patient }),
  };
  // An idle connection that drops is replaced by the pool; a busy one fails its query, which says so.
  const ignore = () => {};
  held.current.owner.on("error", ignore).on("connect", (connection) => connection.on("error", ignore));
}

function current(): Held {
  if (!held.current) throw new Error("The database is not open: call connectDatabase first.");
  return held.current;
}

/** For `asActor` alone: outside it, row-level security shows no row of anybody's. */
export const db = () => current().app;
/** For the sign-in library alone. */
export const authDb = () => current().auth;
/** For migrations and the job queue alone: the tables' owner. */
export const ownerPool = () => current().owner;
export const databaseAddresses = () => current().addresses;

export async function closeDatabase() {
  const closing = held.current;
  held.current = undefined;
  if (!closing) return;
  await Promise.allSettled([closing.app.$disconnect(), closing.auth.$disconnect(), closing.owner.end()]);
}
