import type { Actor } from "~/platform/actor";

/** Who did something, as the others read it; somebody who has given no name is called by their address. */
export function nameOf(actor: Actor): string {
  if (actor.kind === "person") return actor.name || actor.email;
  return actor.kind === "system" || actor.kind === "key" ? actor.name : "Front Door";
}
