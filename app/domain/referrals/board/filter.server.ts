import { Prisma } from "~prisma/generated/client";
import { meaningOf, type ReferralFilter } from "./filter";

/** A filter as a Prisma `where`, to be joined with what the actor may see. */
export function whereOf({
  brokerId,
  vacancyId,
  employerId,
  reference,
}: ReferralFilter): Prisma.ReferralWhereInput {
  const meant = meaningOf(reference);
  return {
    AND: [
      brokerId ? { brokerId } : {},
      vacancyId ? { vacancyId } : {},
      employerId ? { employerId } : {},
      meant === null ? {} : referenceWhere(meant),
    ],
  };
}

function referenceWhere(meant: NonNullable<ReturnType<typeof meaningOf>>): Prisma.ReferralWhereInput {
  if ("referral" in meant) return { number: meant.referral };
  if ("vacancy" in meant) return { vacancy: { number: meant.vacancy } };
  return { candidate: { reference: { contains: meant.candidate, mode: "insensitive" } } };
}

/** The same of a row `r`, for a query that is written by hand. */
export function conditionOf(
  { brokerId, vacancyId, employerId, reference }: ReferralFilter,
  brokerageIds: readonly string[],
): Prisma.Sql {
  const meant = meaningOf(reference);
  const parts = [
    Prisma.sql`r."brokerageId" = any (${[...brokerageIds]}::text[])`,
    ...(brokerId ? [Prisma.sql`r."brokerId" = ${brokerId}`] : []),
    ...(vacancyId ? [Prisma.sql`r."vacancyId" = ${vacancyId}`] : []),
    ...(employerId ? [Prisma.sql`r."employerId" = ${employerId}`] : []),
    ...(meant ? [referenceCondition(meant, brokerageIds)] : []),
  ];
  return Prisma.join(parts, " and ");
}

function referenceCondition(
  meant: NonNullable<ReturnType<typeof meaningOf>>,
  brokerageIds: readonly string[],
) {
  if ("referral" in meant) return Prisma.sql`r.number = ${meant.referral}`;
  if ("vacancy" in meant)
    return Prisma.sql`r."vacancyId" = (select v.id from vacancy v where v.number = ${meant.vacancy})`;
  return Prisma.sql`r."candidateId" in (select c.id from candidate c
    where c."brokerageId" = any (${[...brokerageIds]}::text[]) and position(lower(${meant.candidate}) in lower(c.reference)) > 0)`;
}
