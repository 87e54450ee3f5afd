import type { Prisma } from "~prisma/generated/client";

/** Moments before which somebody must have been active last, and their broker warned. */
export type Due = { past: Date; soon: Date; warnedBefore: Date };

/** Whose months are over, and of whom a broker was warned long enough ago. */
export const overdue = (
  brokerageId: string,
  { past, warnedBefore }: Omit<Due, "soon">,
): Prisma.CandidatePersonWhereInput => ({
  candidate: { brokerageId, erasedAt: null },
  lastActiveAt: { lt: past },
  warnedAt: { lt: warnedBefore },
});

/** Who is next, and nobody was warned of yet. */
export const goingSoon = (
  brokerageId: string,
  { soon }: Pick<Due, "soon">,
): Prisma.CandidatePersonWhereInput => ({
  candidate: { brokerageId, erasedAt: null },
  lastActiveAt: { lt: soon },
  warnedAt: null,
});
