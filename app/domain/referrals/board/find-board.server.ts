import { organisationIdsOf, type PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dateToDay, now } from "~/platform/clock";
import { Prisma } from "~prisma/generated/client";
import type { VacancyStage } from "~prisma/generated/enums";
import { isOpen } from "../open-vacancy.server";
import { referralReference, stageNames } from "../stage-words";
import { movesFor, type Stage } from "../stages";
import { ago, dueOf } from "../today/due";
import type { Waiting } from "../today/waiting";
import type { ReferralFilter } from "./filter";
import { conditionOf } from "./filter.server";

/** Columns of the board. What has ended is on the list alone; `consented` is passed through in a moment. */
export const boardStages = [
  "shortlisted",
  "consent_asked",
  "referred",
  "interview",
  "offered",
  "started",
  "sustained_13",
] as const satisfies readonly Stage[];
type BoardStage = (typeof boardStages)[number];

/** As many cards as a column shows; the list has the rest. */
export const CARDS = 10;

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

export type Column = { stage: BoardStage; name: string; total: number; cards: Card[] };

type Row = {
  id: string;
  number: number;
  stage: BoardStage;
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
  total: bigint;
};

/**
 * The open referrals of the actor's brokerages by stage, whoever has waited longest first. It reads the open ones by
 * their own index, and the few columns that a card shows: past referrals cost it nothing.
 */
export const findBoard = (actor: PersonActor, filter: ReferralFilter): Promise<Column[]> =>
  asActor(actor, async (tx) => {
    const brokerages = organisationIdsOf(actor, "brokerage");
    const rows = await tx.$queryRaw<Row[]>`
      with placed as materialized (
        select r.id, r.number, r.stage, r."stageAt", r."startedAt", r."startsOn", r."openedAt", r."nudgedAt",
          r."brokerName", r."candidateId", r."vacancyId", r."employerId",
          row_number() over (partition by r.stage order by r."stageAt", r.number) as place,
          count(*) over (partition by r.stage) as total
        from referral r where ${open} and ${conditionOf(filter, brokerages)})
      select p.id, p.number, p.stage::text as stage, p."stageAt", p."startedAt", p."startsOn", p."openedAt",
        p."nudgedAt", p."brokerName", c.reference as "candidateReference", v.title as "vacancyTitle",
        v.stage::text as "vacancyStage", v."closesOn", e.name as "employerName", p.total
      from placed p join candidate c on c.id = p."candidateId" join vacancy v on v.id = p."vacancyId"
        join organisation e on e.id = p."employerId"
      where p.place <= ${CARDS} order by p.stage, p.place`;
    const known = await whatIsKnown(tx, rows);
    return boardStages.map((stage) => {
      const own = rows.filter((row) => row.stage === stage);
      const cards = own.map((row) => cardOf(row, known));
      return { stage, name: stageNames[stage], total: Number(own[0]?.total ?? 0), cards };
    });
  });

// Written out, so that the database knows it for the condition of its index of open referrals.
const open = Prisma.sql`r.stage not in ('declined', 'sustained_26', 'not_progressed', 'withdrawn')`;

type Known = Map<string, Pick<Waiting, "request" | "interview">>;

/** What a card's next step depends on beside its referral: read for the cards that are shown. */
async function whatIsKnown(tx: Tx, rows: readonly Row[]): Promise<Known> {
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

function cardOf(row: Row, known: Known): Card {
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
