import { type Actor, standingsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { nextReference } from "./next-reference.server";

/** A free reference for the next candidate of the actor's brokerage; empty where they belong to none. */
export async function suggestReference(actor: Actor): Promise<string> {
  const [brokerage] = standingsOf(actor, "brokerage");
  return brokerage ? asActor(actor, (tx) => nextReference(tx, brokerage)) : "";
}
