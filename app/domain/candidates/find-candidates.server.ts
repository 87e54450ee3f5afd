import { record } from "~/domain/audit/record.server";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, dayToDate, today } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { brokersOf } from "./caseload.server";
import { openPerson, wordKeys } from "./person/sealed-person.server";
import { onCaseloadOf, supportedBy } from "./visible.server";

const A_PAGE = 50;

/** One line of a broker's list of candidates. `freeFrom` is an ISO day to come; null for now. */
export type ListedCandidate = {
  id: string;
  reference: string;
  name: string | null;
  occupations: string[];
  outcode: string;
  available: boolean;
  freeFrom: string | null;
  /** On whose caseload they are, by name; null for nobody's. */
  broker: string | null;
  /** Whether that is the actor's own. */
  mine: boolean;
};

export type CandidateList = {
  candidates: ListedCandidate[];
  /** How many answer the search, and how many there are without it. */
  found: number;
  all: number;
  page: number;
  pages: number;
};

/** Part of a reference, or whole words of a name, whatever the capitals: names are sealed, and found by digests. */
function saying(words: string): Prisma.CandidateWhereInput {
  // In a search by likeness % and _ stand for any letters; a person who types them means them.
  const said = { contains: words.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  const keys = wordKeys(words);
  return {
    OR: [{ reference: said }, ...(keys.length ? [{ person: { nameWords: { hasEvery: keys } } }] : [])],
  };
}

type Search = {
  words?: string;
  /** Only those on the actor's caseload. */
  mine?: boolean;
  page?: number;
};

/**
 * The actor's own candidates, the newest first, fifty a page (pages count from 1). Whose names were shown goes into the
 * audit trail, once a page view.
 */
export async function findCandidates(
  actor: Actor,
  { words = "", mine = false, page = 1 }: Search = {},
): Promise<CandidateList> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    // A record that nobody has finished is listed by itself.
    const own = { AND: [supportedBy(actor), { NOT: { person: { is: { draft: true } } } }] };
    const where = { AND: [own, mine ? onCaseloadOf(actor) : {}, words ? saying(words) : {}] };
    const all = await tx.candidate.count({ where: own });
    const found = words || mine ? await tx.candidate.count({ where }) : all;
    const pages = Math.max(1, Math.ceil(found / A_PAGE));
    const at = Math.min(Math.max(1, page), pages);
    const rows = await tx.candidate.findMany({
      where,
      include: { person: { select: { candidateId: true, sealed: true, plain: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (at - 1) * A_PAGE,
      take: A_PAGE,
    });
    const [first] = rows;
    if (first) {
      const detail = { candidateIds: rows.map(({ id }) => id) };
      const organisationId = first.brokerageId;
      await record(tx, actor, "candidates.listed", organisationId, { organisationId, detail });
    }
    const brokers = await brokersOf(
      tx,
      rows.map(({ brokerId }) => brokerId),
    );
    const candidates = rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      name: openPerson(row.person)?.name || null,
      occupations: row.occupations.map(label),
      outcode: row.outcode,
      available: row.available,
      freeFrom:
        row.availableFrom && row.availableFrom > dayToDate(today()) ? dateToDay(row.availableFrom) : null,
      broker: brokers.get(row.brokerId ?? "")?.name ?? null,
      mine: actor.kind === "person" && row.brokerId === actor.id,
    }));
    return { candidates, found, all, page: at, pages };
  });
}
