/** Serves the built service on a demo London made afresh, for the journeys. */
import { rmSync } from "node:fs";
import { env } from "~/platform/env.server";

rmSync(env.DATA_DIR, { recursive: true, force: true });
await import("~/start");
