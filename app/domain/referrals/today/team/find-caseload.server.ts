import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { openStages } from "../../stages";
import { supportedBy } from "../../visible.server";
import { NOBODY } from "../nobody";
import { readMembers } from "../read-team.server";

/** As many as a page has room for; those of nobody may be more. */
const SHOWN = 200;

/** Somebody on a caseload, by reference. */
export type OnCaseload = {
  id: string;
  reference: string;
  occupations: string[];
  looking: boolean;
  /** Referrals on which something is still to happen. */
  open: number;
};

export type CaseloadToHandOn = {
  from: { id: string; name: string } | null;
  colleagues: { id: string; name: string }[];
  candidates: OnCaseload[];
  /** How many there are in all. */
  total: number;
};

/** A caseload of the actor's brokerages, to be handed on; without `from`, only whose there are. */
export async function findCaseload(actor: PersonActor, from: string | null): Promise<CaseloadToHandOn> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const members = await readMembers(tx, actor);
    const colleagues = members.map(({ id, name }) => ({ id, name }));
    const whose = from === NOBODY ? { id: NOBODY, name: "nobody" } : colleagues.find(({ id }) => id === from);
    if (!whose) return { from: null, colleagues, candidates: [], total: 0 };
    const ids = colleagues.map(({ id }) => id);
    const of: Prisma.CandidateWhereInput =
      whose.id === NOBODY
        ? { OR: [{ brokerId: null }, { brokerId: { notIn: ids } }] }
        : { brokerId: whose.id };
    const where = { AND: [supportedBy(actor), of] };
    const rows = await tx.candidate.findMany({
      where,
      select: {
        id: true,
        reference: true,
        occupations: true,
        available: true,
        _count: { select: { referrals: { where: { stage: { in: openStages } } } } },
      },
      orderBy: { reference: "asc" },
      take: SHOWN,
    });
    return {
      from: whose,
      colleagues,
      candidates: rows.map(({ available, _count, occupations, ...row }) => ({
        ...row,
        occupations: occupations.map(label),
        looking: available,
        open: _count.referrals,
      })),
      total: rows.length < SHOWN ? rows.length : await tx.candidate.count({ where }),
    };
  });
}
