import { Prisma } from "~prisma/generated/client";
import type { BoardSlug } from "../places/boards";
import { SECTORS } from "../taxonomy/sectors";

/** The `from` of a query over `vacancy v` with its occupation `c` and its employer `o`. */
export const vacanciesWithSector = Prisma.sql`
  vacancy v
  join organisation o on o.id = v."organisationId"
  left join occupation c on c.id = v."occupationId"`;

/**
 * Whether a vacancy is of a board's sector: its occupation's, or the employer's own where the occupation is not known or
 * has no board (a hotel's receptionist counts for hospitality). A vacancy counts for one board at most.
 */
export function ofSector(board: BoardSlug) {
  const sectors = SECTORS.filter((sector) => sector.board === board).map((sector) => sector.slug);
  return Prisma.sql`(c.board = ${board} or (c.board is null and o.sector = any (${sectors}::text[])))`;
}
