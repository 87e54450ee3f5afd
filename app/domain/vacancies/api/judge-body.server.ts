import type { KeyActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { judgeInput } from "../upload/judge-row";
import { openSites } from "../upload/own-sites.server";
import type { Put } from "../upload/put-vacancy.server";
import { rowDigest } from "../upload/row-digest.server";
import { currentKnowledge } from "../upload/row-knowledge.server";
import { employerOf } from "./own-vacancy.server";
import { type BodyRead, type FieldProblem, jsonNameOf, readBody } from "./vacancy-body";

export type JudgedBody = { ok: true; put: Put } | { ok: false; errors: FieldProblem[] };

/** Reads a body against the employer's own sites. */
export const readForKey = async (actor: KeyActor, body: Record<string, unknown>): Promise<BodyRead> =>
  readBody(body, await asActor(actor, (tx) => openSites(tx, employerOf(actor))));

/** A whole vacancy by the form's own rules, with everything wrong in the words of the form. */
export async function judgeWhole(
  { input: given, problems, draft }: BodyRead,
  { siteId }: { siteId: string | undefined },
): Promise<JudgedBody> {
  const input = { ...given, ...(given.siteId === undefined && siteId ? { siteId } : {}) };
  // A form sends three empty boxes for a date that nobody typed.
  const asForm = { closesOn: {}, ...input };
  const judged = judgeInput(asForm, await currentKnowledge());
  const wrong = new Set(problems.map(({ field }) => field));
  const errors = [
    ...problems,
    ...judged.problems
      .map(({ field, message }) => ({ field: jsonNameOf(field), message }))
      .filter(({ field }) => !wrong.has(field)),
  ];
  if (errors.length > 0 || !judged.given) return { ok: false, errors };
  const { given: whole, goesLiveOn } = judged;
  return { ok: true, put: { given: whole, goesLiveOn, digest: rowDigest(asForm), submit: draft !== true } };
}
