import { record } from "~/domain/audit/record.server";
import { wordKeys } from "~/domain/candidates/person/sealed-person.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { openStages } from "../../stages";
import { supportedBy } from "../../visible.server";
import { NOBODY } from "../nobody";
import { readMembers } from "../read-team.server";
import { type Stand, standOf } from "./stands";

/** As many as a page has room for; those of nobody may be more, and are found by words. */
const SHOWN = 200;

/** Somebody on a caseload, by reference. */
export type OnCaseload = {
  id: string;
  reference: string;
  occupations: string[];
  looking: boolean;
  stand: Stand;
  /** Referrals on which something is still to happen. */
  open: number;
};

export type CaseloadToHandOn = {
  from: { id: string; name: string } | null;
  colleagues: { id: string; name: string }[];
  candidates: OnCaseload[];
  /** How many answer the search, and how many there are without it. */
  found: number;
  total: number;
};

/** Part of a reference, or whole words of a name, which is sealed and found by digests. */
function saying(words: string): Prisma.CandidateWhereInput {
  // In a search by likeness % and _ stand for any letters; a person who types them means them.
  const reference = { contains: words.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  const keys = wordKeys(words);
  return { OR: [{ reference }, ...(keys.length > 0 ? [{ person: { nameWords: { hasEvery: keys } } }] : [])] };
}

/**
 * A caseload of the actor's brokerages, to be handed on; without `from`, only whose there are. Whom `words` found goes
 * into the audit trail: by a name they tell whose reference it is.
 */
export async function findCaseload(
  actor: PersonActor,
  from: string | null,
  words = "",
): Promise<CaseloadToHandOn> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const members = await readMembers(tx, actor);
    const colleagues = members.map(({ id, name }) => ({ id, name }));
    const whose = from === NOBODY ? { id: NOBODY, name: "nobody" } : colleagues.find(({ id }) => id === from);
    if (!whose) return { from: null, colleagues, candidates: [], found: 0, total: 0 };
    const ids = colleagues.map(({ id }) => id);
    const of: Prisma.CandidateWhereInput =
      whose.id === NOBODY
        ? { OR: [{ brokerId: null }, { brokerId: { notIn: ids } }] }
        : { brokerId: whose.id };
    const all = { AND: [supportedBy(actor), of] };
    const where = words ? { AND: [all, saying(words)] } : all;
    const rows = await tx.candidate.findMany({
      where,
      select: {
        id: true,
        brokerageId: true,
        reference: true,
        occupations: true,
        available: true,
        referrals: { where: { stage: { in: openStages } }, select: { stage: true } },
      },
      orderBy: { reference: "asc" },
      take: SHOWN,
    });
    const [first] = rows;
    if (words && first)
      await record(tx, actor, "candidates.listed", first.brokerageId, {
        organisationId: first.brokerageId,
        detail: { candidateIds: rows.map(({ id }) => id) },
      });
    const found = rows.length < SHOWN ? rows.length : await tx.candidate.count({ where });
    return {
      from: whose,
      colleagues,
      candidates: rows.map(({ id, reference, available, referrals, occupations }) => ({
        ...{ id, reference, looking: available, open: referrals.length },
        occupations: occupations.map(label),
        stand: standOf(
          available,
          referrals.map(({ stage }) => stage),
        ),
      })),
      found,
      total: words ? await tx.candidate.count({ where: all }) : found,
    };
  });
}
