import { type PersonActor, standingsOf } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { londonDate, today } from "~/platform/clock";
import { type Slots, slotsFor } from "./slots";
import { refusalInWords, type SlotsOf, slotsInWords } from "./slots-in-words";

/** How slots stand, and what they are. */
export type SharedSlots = Slots & { of: SlotsOf };

type Row = { own: boolean; taken: number };
const ofVacancy = {
  id: true,
  interviewSlots: true,
  mostReferrals: true,
  liveAt: true,
  site: { select: { boroughCode: true } },
} as const;

/**
 * How a vacancy's interview slots stand for one of the actor's brokerages (the first, if none is named); null where it
 * has no slots to share. Of other boroughs it reads numbers and nothing else.
 */
export const findSlots = (
  actor: PersonActor,
  vacancyId: string,
  brokerageId?: string,
): Promise<SharedSlots | null> => asActor(actor, (tx) => slotsIn(tx, actor, vacancyId, brokerageId));

/** How they stand as a page says it, and why the borough can have none now. */
export async function findSlotsInWords(actor: PersonActor, vacancyId: string) {
  const slots = await findSlots(actor, vacancyId);
  return slots && sayingOf(slots);
}

/** Slots as a page says them. */
export const sayingOf = (slots: SharedSlots) => ({
  words: slotsInWords(slots, today(), slots.of),
  refused: refusalInWords(slots, slots.of),
});

/** The same, within a transaction of the same actor. */
export async function slotsIn(
  tx: Tx,
  actor: PersonActor,
  vacancyId: string,
  brokerageId?: string,
): Promise<SharedSlots | null> {
  const team = standingsOf(actor, "brokerage").find(
    ({ organisationId }) => !brokerageId || organisationId === brokerageId,
  );
  const vacancy = await tx.vacancy.findUnique({ where: { id: vacancyId }, select: ofVacancy });
  const slots = vacancy?.interviewSlots ?? vacancy?.mostReferrals ?? null;
  if (!team || !vacancy?.liveAt || slots === null) return null;
  const { boroughCode } = vacancy.site;
  const siteHasTeam =
    boroughCode !== null && (await tx.organisation.count({ where: { kind: "brokerage", boroughCode } })) > 0;
  const rows = await tx.$queryRaw<Row[]>`
    select own, taken from vacancy_slots(${vacancyId}, ${team.organisationId})`;
  const own = rows.find((row) => row.own)?.taken ?? 0;
  const others = rows.filter((row) => !row.own).map(({ taken }) => taken);
  const of = vacancy.interviewSlots === null ? "people" : "interviews";
  const standing = slotsFor(
    { slots, liveOn: londonDate(vacancy.liveAt), siteHasTeam },
    { today: today(), own: team.boroughCode === boroughCode, takenBy: [own, ...others] },
  );
  return { ...standing, of };
}
