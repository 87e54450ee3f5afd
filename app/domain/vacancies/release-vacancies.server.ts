import { record } from "~/domain/audit/record.server";
import { nameOf } from "~/domain/organisations/name-of";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dateToDay, now, today } from "~/platform/clock";
import { goLive } from "./go-live.server";
import { moveVacancy } from "./move-vacancy.server";
import { stageWords } from "./stage-words";

/** Ids of what is live, scheduled and expired now. */
export type Released = { live: string[]; scheduled: string[]; expired: string[] };

type Held = {
  id: string;
  organisationId: string;
  closesOn: Date | null;
  goesLiveOn: Date | null;
  liveAt: Date | null;
};

/** Where a held vacancy belongs on a London day. */
export function stageAfterHold(
  { closesOn, goesLiveOn, liveAt }: Omit<Held, "id" | "organisationId">,
  day: string,
) {
  if (closesOn && dateToDay(closesOn) < day) return "expired";
  return !liveAt && goesLiveOn && dateToDay(goesLiveOn) > day ? "scheduled" : "live";
}

/** Gives an employer's held vacancies back to where they belong today. */
export async function releaseVacancies(tx: Tx, actor: Actor, organisationId: string): Promise<Released> {
  const held = await tx.vacancy.findMany({
    where: { organisationId, stage: "held" },
    orderBy: { id: "asc" },
  });
  const released: Released = { live: [], scheduled: [], expired: [] };
  for (const vacancy of held) {
    const to = stageAfterHold(vacancy, today());
    if (!(await giveBack(tx, actor, vacancy, to))) continue;
    await tx.vacancyChange.createMany({
      data: {
        vacancyId: vacancy.id,
        kind: "released",
        changes: [{ field: "Stage", was: stageWords.held.name, is: stageWords[to].name }],
        byName: nameOf(actor),
        at: now(),
      },
    });
    await record(tx, actor, "vacancy.released", vacancy.id, { organisationId, detail: { to } });
    released[to].push(vacancy.id);
  }
  return released;
}

/** One that was live before keeps the day on which it went live; one whose day came meanwhile goes live now. */
function giveBack(tx: Tx, actor: Actor, vacancy: Held, to: ReturnType<typeof stageAfterHold>) {
  if (to === "live" && !vacancy.liveAt) return goLive(tx, actor, vacancy, "held");
  return moveVacancy(tx, vacancy.id, to, to === "expired" ? { endedAt: now() } : {}, "held");
}
