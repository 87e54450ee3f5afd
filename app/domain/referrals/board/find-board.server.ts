import { organisationIdsOf, type PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { Prisma } from "~prisma/generated/client";
import { stageNames } from "../stage-words";
import type { Stage } from "../stages";
import { type Card, type CardRow, cardOf, whatIsKnown } from "./card.server";
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

type Row = CardRow & { stage: BoardStage; total: bigint };

export type Column = { stage: BoardStage; name: string; total: number; cards: Card[] };

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
