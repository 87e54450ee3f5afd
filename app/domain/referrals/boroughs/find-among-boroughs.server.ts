import type { PersonActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { referralReference } from "../stage-words";
import { personStanding } from "./lock/person-standing.server";
import { sayingOf, slotsIn } from "./slots/find-slots.server";

/** How a candidate and a vacancy stand among boroughs, for a broker who thinks of bringing them together. */
export type AmongBoroughs = {
  /** Another borough is putting this person forward. */
  elsewhere: boolean;
  /** What the borough has asked about that, and not had an answer to. `on` is an ISO day. */
  asked: { id: string; on: string } | null;
  /** The borough's other record of the same person, put forward for this vacancy. */
  ownOther: { candidate: string; reference: string; id: string } | null;
  /** How the vacancy's interview slots stand, and why none can be had now; null where it shares none. */
  slots: { words: string; refused: string | null } | null;
};

type Pair = { candidateId: string; vacancyId: string; brokerageId: string };

/** Within a transaction of the actor, whose candidate it is. It holds nobody and leaves no trace. */
export async function findAmongBoroughs(
  tx: Tx,
  actor: PersonActor,
  { candidateId, vacancyId, brokerageId }: Pair,
): Promise<AmongBoroughs> {
  const { elsewhere, ownReferral } = await personStanding(tx, { candidateId, vacancyId });
  const ask = elsewhere && (await tx.lockAsk.findFirst({ where: { candidateId, answer: null } }));
  const other = ownReferral
    ? await tx.referral.findUnique({
        where: { id: ownReferral },
        include: { candidate: { select: { reference: true } } },
      })
    : null;
  const slots = await slotsIn(tx, actor, vacancyId, brokerageId);
  return {
    elsewhere,
    asked: ask ? { id: ask.id, on: londonDate(ask.askedAt) } : null,
    ownOther: other && {
      id: other.id,
      candidate: other.candidate.reference,
      reference: referralReference(other.number),
    },
    slots: slots && sayingOf(slots),
  };
}
