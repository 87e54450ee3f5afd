import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { detailWords } from "./detail-words";
import { record } from "./record.server";
import type { TrailSearch } from "./trail-search";

const A_PAGE = 50;

/**
 * The audit trail for an operator, the newest first, fifty at a time. The trail only grows at its new end, so a page is
 * "what is older than this entry" and not a number, and what is on it stays on it.
 *
 * Leafing through the trail leaves no trace: it holds nobody's record, and would fill with its own reading. Asking for
 * one subject does leave one, because that is how somebody would find out about one person.
 */
export const findAuditEntries = (actor: Actor, { action, subject, before }: TrailSearch) =>
  asActor(actor, async (tx) => {
    const rows = await tx.auditEntry.findMany({
      where: {
        AND: [
          action ? { action: { startsWith: action } } : {},
          subject ? { subject } : {},
          before === null ? {} : { id: { lt: before } },
        ],
      },
      orderBy: { id: "desc" },
      take: A_PAGE + 1,
    });
    if (subject) await record(tx, actor, "audit.searched", subject, action ? { detail: { action } } : {});
    const entries = rows.slice(0, A_PAGE).map(({ id, detail, ...entry }) => ({
      ...entry,
      id: String(id),
      detail: detailWords(detail),
    }));
    return { entries, older: rows.length > A_PAGE ? (entries.at(-1)?.id ?? null) : null };
  });
