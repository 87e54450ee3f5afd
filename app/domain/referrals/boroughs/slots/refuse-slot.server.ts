import type { PersonActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { type Problem, problem } from "~/platform/problems";
import { slotsIn } from "./find-slots.server";
import { refusalInWords } from "./slots-in-words";

/**
 * Why a borough can't take one of a vacancy's interview slots now, or undefined where it can: then nobody else takes one
 * until the transaction ends. It writes nothing.
 */
export async function refuseSlot(
  tx: Tx,
  actor: PersonActor,
  { vacancyId, brokerageId }: { vacancyId: string; brokerageId: string },
): Promise<Problem | undefined> {
  await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended(${`slots ${vacancyId}`}, 0))`;
  const standing = await slotsIn(tx, actor, vacancyId, brokerageId);
  const words = standing && refusalInWords(standing, standing.of);
  return words ? problem("taken", words) : undefined;
}
