import { record } from "~/domain/audit/record.server";
import { can } from "~/domain/permissions/permissions";
import { type Actor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { arrangeFairness } from "./arrange-fairness";
import { countPeople } from "./count-people.server";
import { addErased } from "./erased-counts.server";
import type { Fairness } from "./fairness";
import { quarterFrom } from "./quarters";

/** Milliseconds that counting may take: it opens every answer there is, some 40,000 a second. */
const ALL_ANSWERS = 120_000;

/**
 * How often residents of each monitored group were suggested, shortlisted, put forward and started within a quarter,
 * for an operator; who asked for which one goes into the audit trail. Counting needs every brokerage's rows and opens
 * their residents' answers, so it is done as the service; what leaves this function counts no fewer than five people.
 *
 * An answer counts from the month after it was saved, so that the figures move once a month and by many answers: with
 * figures of one day and of the next a reader could tell what the one resident said who was asked between.
 * @param key a quarter's first month, `2026-07`; the latest ended quarter for anything else
 */
export async function findFairness(actor: Actor, key: string | null): Promise<Result<Fairness>> {
  if (!can(actor, "fairness.read")) return problem("not-allowed");
  const day = today();
  const quarter = quarterFrom(key, day);
  const answersBefore = `${day.slice(0, 7)}-01`;
  await asActor(actor, (tx) => record(tx, actor, "fairness.read", `${quarter.from} to ${quarter.to}`));
  const counts = await asActor(
    system("fairness"),
    async (tx) => addErased(tx, quarter, await countPeople(tx, quarter, answersBefore)),
    ALL_ANSWERS,
  );
  return ok(arrangeFairness(counts, { quarter, answersBefore }));
}
