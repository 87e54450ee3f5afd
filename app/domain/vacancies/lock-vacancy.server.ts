import type { Tx } from "~/platform/actor.server";

/** Holds a vacancy as it is until the transaction ends: what is read of it next stays true, and of two at once one waits. */
export const lockVacancy = (tx: Tx, id: string) =>
  tx.$queryRaw`select 1 as held from vacancy where id = ${id} for update`;
