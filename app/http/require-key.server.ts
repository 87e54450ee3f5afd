import { findKeyActor } from "~/domain/organisations/keys/find-key-actor.server";
import type { Access } from "~/domain/permissions/access";
import { can } from "~/domain/permissions/permissions";
import type { KeyActor } from "~/platform/actor";
import { isAway } from "~/platform/database/failures.server";
import { log } from "~/platform/log.server";
import { secondsToWait } from "./limits.server";
import { sayProblem } from "./problem-json.server";

/**
 * The employer's own system that asks, if its key works, may do this and is within its limit. Every loader and action
 * of the API begins here, with its route's own `handle`. @throws the answer that refuses it
 * @param address the network address, by which requests without a key are counted
 */
export async function requireKey(
  request: Request,
  { permission }: Access,
  address: string,
): Promise<KeyActor> {
  const actor = await findKeyActor(request.headers).catch((error) => {
    if (!isAway(error)) throw error;
    log.error({ err: error }, "a request of the API failed");
    throw sayProblem(
      503,
      "We can’t reach our records at the moment. Send the same request again in a minute.",
      {
        headers: { "retry-after": "30" },
      },
    );
  });
  const wait = await (actor ? secondsToWait("key", actor.id) : secondsToWait("keyless-address", address));
  if (wait > 0)
    throw sayProblem(429, `Try again in ${wait} seconds. A key may make 120 requests a minute.`, {
      headers: { "retry-after": String(wait) },
    });
  if (!actor)
    throw sayProblem(401, "Send the header Authorization: Bearer, with a key that has not been revoked.", {
      headers: { "www-authenticate": 'Bearer realm="Front Door"' },
    });
  if (!can(actor, permission)) throw sayProblem(403, "A key can’t do that.");
  return actor;
}
