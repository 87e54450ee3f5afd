import type { Prisma } from "~prisma/generated/client";

/** What is written at the end, in one go a table. */
export type ReferralRows = {
  referrals: Prisma.ReferralCreateManyInput[];
  moves: Prisma.ReferralMoveCreateManyInput[];
  requests: Prisma.ConsentRequestCreateManyInput[];
  receipts: Prisma.ConsentReceiptCreateManyInput[];
};
