import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";

/** How long a CV, or what it suggested, waits for somebody to deal with it: a day, in milliseconds. */
const KEPT = 86_400_000;

/** Forgets CVs, and what they suggested, that nobody dealt with for a day. By the clock. @returns how many */
export const sweepCvs = () =>
  asActor(system("clock"), async (tx) => {
    const before = new Date(now().getTime() - KEPT);
    return (await tx.cvReading.deleteMany({ where: { createdAt: { lt: before } } })).count;
  });
