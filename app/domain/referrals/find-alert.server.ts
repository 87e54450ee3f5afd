import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { problem } from "~/platform/problems";
import { nextLetterOn } from "./alert-days";
import { alertOf } from "./alert-of.server";

/**
 * How the actor hears of new matches: how often, when the last letter went and the next goes, both London days, and
 * what the next would hold as of now. @returns `not-allowed` for somebody who is no broker
 */
export const findAlert = (actor: PersonActor) =>
  asActor(actor, async (tx) => {
    const alert = await alertOf(tx, actor.id, now());
    if (!alert) return problem("not-allowed");
    const { frequency, lastSentAt, matches } = alert;
    const value = {
      frequency,
      matches,
      lastOn: lastSentAt && londonDate(lastSentAt),
      nextOn: nextLetterOn(alert, now()),
    };
    return { ok: true as const, value };
  });
