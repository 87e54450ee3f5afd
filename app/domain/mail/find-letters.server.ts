import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import type { LetterStatus } from "~prisma/generated/enums";
import { addressee, errorWords, letterWords } from "./letter-list";

const A_PAGE = 50;

// Neither the props, which are the letter's contents, nor its subject, which may name somebody.
const shown = {
  id: true,
  name: true,
  to: true,
  status: true,
  attempts: true,
  error: true,
  queuedAt: true,
  triedAt: true,
  sentAt: true,
} as const;

/**
 * The outbox for an operator, the newest first, fifty a page: where each letter stands, and nothing of what it says.
 * @param page from 1; a later one than there is gives the last
 */
export const findLetters = (
  actor: Actor,
  { status, page: asked }: { status: LetterStatus | null; page: number },
) =>
  asActor(actor, async (tx) => {
    const grouped = await tx.letter.groupBy({ by: ["status"], _count: true });
    const counts = Object.fromEntries(grouped.map((group) => [group.status, group._count])) as Partial<
      Record<LetterStatus, number>
    >;
    const total = status
      ? (counts[status] ?? 0)
      : Object.values(counts).reduce((sum, count) => sum + count, 0);
    const pages = Math.max(1, Math.ceil(total / A_PAGE));
    const page = Math.min(asked, pages);
    const rows = await tx.letter.findMany({
      where: status ? { status } : {},
      select: shown,
      orderBy: [{ queuedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * A_PAGE,
      take: A_PAGE,
    });
    const letters = rows.map(({ name, to, error, ...row }) => ({
      ...row,
      name: letterWords(name),
      to: addressee(name, to),
      error: errorWords(name, to, error),
    }));
    return { letters, counts, total, page, pages };
  });
