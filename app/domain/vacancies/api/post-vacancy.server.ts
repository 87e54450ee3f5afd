import type { KeyActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ok, type Problem, problem, type Result } from "~/platform/problems";
import { openSites, siteNamed } from "../upload/own-sites.server";
import { type PutDone, putVacancy } from "../upload/put-vacancy.server";
import { judgeWhole, readForKey } from "./judge-body.server";
import { employerOf } from "./own-vacancy.server";
import type { FieldProblem } from "./vacancy-body";

/** What stands against a body's fields, or against doing what it asks. */
export type Refusal = { ok: false; errors: FieldProblem[] } | Problem;

export const isProblem = (refusal: Refusal): refusal is Problem => "problem" in refusal;

/**
 * Makes the vacancy of a body, or brings the one of its reference to it. The same body again changes nothing.
 * @returns what was done
 */
export async function postVacancy(
  actor: KeyActor,
  body: Record<string, unknown>,
): Promise<{ ok: true; value: PutDone } | Refusal> {
  const only = await onlySite(actor);
  const read = await readForKey(actor, body);
  const judged = await judgeWhole(read, { siteId: only.ok ? only.value : undefined });
  return judged.ok ? putVacancy(actor, employerOf(actor), judged.put) : judged;
}

/** The employer's site, where it has one. */
const onlySite = async (actor: KeyActor): Promise<Result<string>> => {
  const site = siteNamed(await asActor(actor, (tx) => openSites(tx, employerOf(actor))), "");
  return "id" in site ? ok(site.id) : problem("invalid", site.wrong, "site");
};
