import { z } from "zod";
import { readSealingKeys } from "./sealing-keys";

const flag = z
  .string()
  .optional()
  .transform((value) => value === "1" || value === "true" || value === "yes");

const databaseAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\/./, "Give an address such as postgresql://user:password@host/database");

const Env = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  /** Where the embedded database, its secret and the demo's letters are kept. */
  DATA_DIR: z.string().default(".data"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default("0.0.0.0"),
  /** The address people type; links in letters start with it. */
  PUBLIC_URL: z.url().optional(),
  /** How many proxies stand in front, so that the visitor's address is read from the right header. */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  DATABASE_URL: databaseAddress.optional(),
  /** The role that owns the tables, for migrations and jobs, where it differs from the one that serves. */
  DATABASE_OWNER_URL: databaseAddress.optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).default(10),
  MEILI_URL: z.url().optional(),
  /** May do anything that is asked of the server; stands in for either of the next two. */
  MEILI_KEY: z.string().optional(),
  MEILI_SEARCH_KEY: z.string().optional(),
  MEILI_WRITE_KEY: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./, "Give an address such as smtps://user:password@host")
    .optional(),
  MAIL_FROM: z.string().default("Front Door <hello@frontdoor.example>"),
  /** Signs session cookies; made and kept in DATA_DIR where it is not given. */
  SECRET: z.string().min(32).optional(),
  /** Seal residents' equality answers: `id:base64` pairs, the newest first. Without them a key is made from SECRET. */
  SEALING_KEYS: z
    .string()
    .transform((text, context) => {
      const keys = readSealingKeys(text);
      if (typeof keys !== "string") return keys;
      context.addIssue({ code: "custom", message: keys });
      return z.NEVER;
    })
    .optional(),
  DEMO: flag,
  DEMO_FORCE: flag,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

function read() {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  // Read as the program loads, when nobody is there yet to catch it: said plainly, without a stack of our files.
  process.stderr.write(`\nThe environment can't be used:\n${lines.join("\n")}\n`);
  return process.exit(1);
}

/** The whole configuration, read and checked once. Nothing else reads `process.env`. */
export const env = read();

export type SearchServer = { url: string; searchKey: string | undefined; writeKey: string | undefined };

/** Where the search server is, and the keys to search it and to fill it; null where there is none. */
export const searchServer: SearchServer | null =
  env.MEILI_URL === undefined
    ? null
    : {
        url: env.MEILI_URL,
        searchKey: env.MEILI_SEARCH_KEY ?? env.MEILI_KEY,
        writeKey: env.MEILI_WRITE_KEY ?? env.MEILI_KEY,
      };

/** Where people reach the service: no slash at the end. */
export const baseUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, "");

/** Throws where the demo's open doors would stand in front of a real database. */
export function refuseUnsafeDemo() {
  if (env.DEMO && env.DATABASE_URL && env.NODE_ENV === "production" && !env.DEMO_FORCE)
    throw new Error(
      "DEMO=1 lets anyone sign in as anyone, so it does not run on the database of DATABASE_URL. Leave DEMO out, or set DEMO_FORCE=1 if that database holds nothing but invented people.",
    );
}
