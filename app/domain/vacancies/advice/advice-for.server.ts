import type { Advice } from "~/domain/guidance/advice";
import { checkAdvert } from "~/domain/guidance/check-advert";
import { because } from "~/domain/guidance/dismissal-reasons";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import type { VacancyInWords } from "../vacancy-in-words";
import { ownedBy } from "../visible.server";
import { advertToCheck } from "./advert-to-check";

/** Advice that somebody set aside: because of what, by whom, and since when. */
export type SetAside = Advice & { because: string; byName: string; since: Date };

/**
 * Advice on a vacancy of the actor's own employer, as its words stand now: what is left to weigh, in reading order,
 * and what was set aside. Advice that was set aside and no longer applies is in neither.
 */
export async function adviceFor(
  actor: Actor,
  vacancy: VacancyInWords,
): Promise<{ open: Advice[]; setAside: SetAside[] }> {
  const dismissed = new Map(
    (
      await asActor(actor, (tx) =>
        tx.adviceDismissal.findMany({ where: { vacancyId: vacancy.id, vacancy: ownedBy(actor) } }),
      )
    ).map((row) => [row.advice, row] as const),
  );
  const all = checkAdvert(advertToCheck(vacancy, today()));
  return {
    open: all.filter(({ id }) => !dismissed.has(id)),
    setAside: all.flatMap((advice) => {
      const row = dismissed.get(advice.id);
      return row
        ? { ...advice, because: because(row.reason, row.note), byName: row.byName, since: row.at }
        : [];
    }),
  };
}
