import { record } from "~/domain/audit/record.server";
import { type Actor, organisationIdsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { inLog, type Logged } from "./in-log";
import { ofOwnTeam } from "./visible.server";

const A_PAGE = 50;

type Page<Row> = { rows: Row[]; page: number; pages: number; open: number };
const OPEN = { status: { in: ["waiting", "running", "failed"] } };

/**
 * What the actor's own team was asked by right and what its rule removed, the newest first, fifty a page. It names nobody:
 * each has the reference of a record, and after an erasure what is left of that.
 * @param page from 1; a later one than there is gives the last
 */
export const findLog = (
  actor: Actor,
  asked: number,
): Promise<Page<Logged & { candidateReference: string }>> =>
  asActor(actor, async (tx) => {
    const where = ofOwnTeam(actor);
    const total = await tx.rightsRequest.count({ where });
    const pages = Math.max(1, Math.ceil(total / A_PAGE));
    const page = Math.min(Math.max(1, asked), pages);
    const rows = await tx.rightsRequest.findMany({
      where,
      orderBy: { number: "desc" },
      skip: (page - 1) * A_PAGE,
      take: A_PAGE,
    });
    const open = await tx.rightsRequest.count({ where: { AND: [where, OPEN] } });
    return {
      rows: rows.map((row) => ({ ...inLog(row), candidateReference: row.candidateReference })),
      page,
      pages,
      open,
    };
  });

/** The same of every team for an operator: by borough, and neither whose record nor who noted it. */
export const findWholeLog = (
  actor: Actor,
  asked: number,
): Promise<Page<Omit<Logged, "askedByName"> & { brokerage: string }>> =>
  asActor(actor, async (tx) => {
    const operates = organisationIdsOf(actor, "operator").length > 0;
    if (!operates) return { rows: [], page: 1, pages: 1, open: 0 };
    const total = await tx.rightsRequest.count();
    const pages = Math.max(1, Math.ceil(total / A_PAGE));
    const page = Math.min(Math.max(1, asked), pages);
    const rows = await tx.rightsRequest.findMany({
      orderBy: { number: "desc" },
      skip: (page - 1) * A_PAGE,
      take: A_PAGE,
    });
    const teams = await tx.organisation.findMany({
      where: { id: { in: rows.map(({ brokerageId }) => brokerageId) } },
      select: { id: true, name: true },
    });
    await record(tx, actor, "rights.log-read", "every borough");
    return {
      rows: rows.map((row) => {
        const { askedByName: _, ...logged } = inLog(row);
        return { ...logged, brokerage: teams.find(({ id }) => id === row.brokerageId)?.name ?? "" };
      }),
      page,
      pages,
      open: await tx.rightsRequest.count({ where: OPEN }),
    };
  });
