import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";

/** The rows that a run rejected, in the file's order. */
export const findRejects = (runId: string) =>
  asActor(system("import"), (tx) =>
    tx.importReject.findMany({ where: { runId }, orderBy: [{ line: "asc" }, { column: "asc" }] }),
  );
