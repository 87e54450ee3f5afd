import { type ResidentActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { brokersOf } from "../readers.server";
import { askedOf } from "../visible.server";

/** The work address of a resident's broker, for a page that tells them how to reach them; null where the broker has left. */
export async function brokerAddress(actor: ResidentActor): Promise<string | null> {
  const own = await asActor(actor, (tx) => tx.referral.findFirst({ where: askedOf(actor) }));
  if (!own?.brokerId) return null;
  // Who works for a brokerage is nothing that a resident's link may look up: one address of one broker is read for it.
  const brokers = await asActor(system("reach-broker"), (tx) => brokersOf(tx, own));
  return brokers.find(({ id }) => id === own.brokerId)?.email ?? null;
}
