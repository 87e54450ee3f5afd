import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { ok, type Problem, type Result } from "~/platform/problems";

/** An expected refusal that undoes what was written before it in the same transaction. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** The value of a result. @throws Refused */
export function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result);
}

/** Does all of it or nothing: a refusal within undoes what was written before it, and is answered as a problem. */
export async function allOrNothing<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await asActor(actor, work));
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}
