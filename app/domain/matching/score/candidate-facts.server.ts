import type { Tx } from "~/platform/actor.server";
import { type CandidateFacts, pickCandidateFacts } from "./facts";

/** The columns that hold facts; no other column of a candidate is read here. */
const columns = {
  id: true,
  brokerageId: true,
  occupations: true,
  skills: true,
  latitude: true,
  longitude: true,
  outcode: true,
  maxKm: true,
  hoursMin: true,
  hoursMax: true,
  payFloorPence: true,
  availableFrom: true,
  qualifications: true,
  licences: true,
} as const satisfies Record<keyof CandidateFacts, true>;

/** The facts of those of `ids` whom the transaction's actor may see and who are available, in any order. */
export async function candidateFacts(tx: Tx, ids: readonly string[]): Promise<CandidateFacts[]> {
  const rows = await tx.candidate.findMany({
    where: { id: { in: [...ids] }, available: true },
    select: columns,
  });
  return rows.map(pickCandidateFacts);
}
