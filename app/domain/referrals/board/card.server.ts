import type { Tx } from "~/platform/actor.server";
import { dateToDay, now } from "~/platform/clock";
import type { VacancyStage } from "~prisma/generated/enums";
import { isOpen } from "../open-vacancy.server";
import { referralReference } from "../stage-words";
import { movesFor, type Stage } from "../stages";
import { ago, dueOf } from "../today/due";
import type { Waiting } from "../today/waiting";

/** A referral on the board: by reference, never by name. */
export type Card = {
  id: string;
  reference: string;
  candidateReference: string;
  vacancyTitle: string;
  employerName: string;
  brokerName: string;
  /** "3 days ago": since when it is there. */
  since: string;
  /** What a broker could do now: "Employer has not opened it". */
  due: string | null;
  /** The steps that a broker may take from there. */
  moves: Stage[];
};

/** What a card is made of. */
export type CardRow = {
  id: string;
  number: number;
  stage: Stage;
  stageAt: Date;
  startedAt: Date | null;
  startsOn: Date | null;
  openedAt: Date | null;
  nudgedAt: Date | null;
  brokerName: string;
  candidateReference: string;
  vacancyTitle: string;
  vacancyStage: VacancyStage;
  closesOn: Date | null;
  employerName: string;
};

type Known = Map<string, Pick<Waiting, "request" | "interview">>;

/** What a card's next step depends on beside its referral: read for the cards that are shown. */
export async function whatIsKnown(tx: Tx, rows: readonly CardRow[]): Promise<Known> {
  const at = (stage: Stage) => rows.flatMap((row) => (row.stage === stage ? [row.id] : []));
  const [asked, interviewing] = [at("consent_asked"), at("interview")];
  const known: Known = new Map();
  if (asked.length > 0)
    for (const { referralId, ...request } of await tx.consentRequest.findMany({
      where: { referralId: { in: asked } },
      select: { referralId: true, askedAt: true, expiresAt: true, answer: true, chasedAt: true },
    }))
      known.set(referralId, { request });
  if (interviewing.length > 0)
    for (const { referralId, place, link, ...interview } of await tx.interview.findMany({
      where: { referralId: { in: interviewing }, cancelledAt: null },
      select: {
        id: true,
        referralId: true,
        sequence: true,
        startsAt: true,
        minutes: true,
        place: true,
        link: true,
      },
      orderBy: { startsAt: "asc" },
    }))
      known.set(referralId, { request: null, interview: { ...interview, where: place ?? link } });
  return known;
}

/** A card as it stands now. */
export function cardOf(row: CardRow, known: Known): Card {
  const { id, stage, stageAt: since, startedAt, openedAt, nudgedAt, vacancyStage, closesOn } = row;
  const { request = null, interview = null } = known.get(id) ?? {};
  const waiting: Waiting = {
    stage,
    since,
    startedAt,
    openedAt,
    nudgedAt,
    request,
    interview,
    startsOn: row.startsOn && dateToDay(row.startsOn),
    open: isOpen({ stage: vacancyStage, closesOn }),
  };
  return {
    id,
    reference: referralReference(row.number),
    candidateReference: row.candidateReference,
    vacancyTitle: row.vacancyTitle,
    employerName: row.employerName,
    brokerName: row.brokerName,
    since: ago(since, now()),
    due: dueOf(waiting, now())?.what ?? null,
    moves: movesFor("brokerage", stage),
  };
}
