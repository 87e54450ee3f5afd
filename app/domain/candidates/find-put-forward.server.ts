import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { ReferralStage } from "~prisma/generated/enums";

/** More than anybody is put forward for. */
const MOST = 100;

/** A vacancy that somebody was put forward for, or is about to be. */
export type PutForward = {
  id: string;
  number: number;
  stage: ReferralStage;
  /** Since when it is there. */
  stageAt: Date;
  vacancy: { id: string; title: string; employer: string };
};

/** What a candidate was put forward for, the latest first. Row-level security shows a brokerage its own alone. */
export const findPutForward = (actor: Actor, candidateId: string): Promise<PutForward[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.referral.findMany({
      where: { candidateId, candidate: { id: candidateId } },
      select: {
        id: true,
        number: true,
        stage: true,
        stageAt: true,
        vacancy: { select: { id: true, title: true, organisation: { select: { name: true } } } },
      },
      orderBy: { number: "desc" },
      take: MOST,
    });
    return rows.map(({ vacancy: { organisation, ...vacancy }, ...row }) => ({
      ...row,
      vacancy: { ...vacancy, employer: organisation.name },
    }));
  });
