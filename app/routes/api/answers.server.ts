import { findOwnNamed } from "~/domain/vacancies/api/own-vacancy.server";
import { isProblem, type Refusal } from "~/domain/vacancies/api/post-vacancy.server";
import { vacancyResource } from "~/domain/vacancies/api/resource";
import { jsonNameOf } from "~/domain/vacancies/api/vacancy-body";
import { found } from "~/http/form.server";
import { type ProblemStatus, sayProblem } from "~/http/problem-json.server";
import type { KeyActor } from "~/platform/actor";
import { baseUrl } from "~/platform/env.server";
import type { ProblemKind } from "~/platform/problems";

const statuses: Record<ProblemKind, ProblemStatus> = {
  "not-found": 404,
  "not-allowed": 403,
  "wrong-stage": 409,
  taken: 409,
  // Only a version that has gone by is "gone" here.
  gone: 412,
  invalid: 422,
};

/** A refusal as the system that asked reads it. */
export function refusalOf(refusal: Refusal): Response {
  if (!isProblem(refusal))
    return sayProblem(422, "See each field, mend it, and send it again.", { errors: refusal.errors });
  const { problem, message, field } = refusal;
  const errors = field ? [{ field: jsonNameOf(field), message }] : [];
  return sayProblem(statuses[problem], message, { errors });
}

/** The vacancy as it stands now, with its version in the header that a change may send back. */
export async function vacancyAnswer(actor: KeyActor, id: string, status: 200 | 201 = 200): Promise<Response> {
  const vacancy = vacancyResource(found(await findOwnNamed(actor, id)), baseUrl);
  return Response.json(vacancy, {
    status,
    headers: { etag: `"${vacancy.version}"`, ...(status === 201 ? { location: vacancy.links.self } : {}) },
  });
}

/**
 * The version of `If-Match: "3"`; null where none is asked for. A proxy that packs answers may have marked it as weak.
 * What is no version of ours is -1, which nothing has: whoever asks for one is not to overwrite another.
 */
export function versionAsked(headers: Headers): number | null {
  const asked = headers.get("if-match")?.trim();
  if (!asked || asked === "*") return null;
  const [, version] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(asked) ?? [];
  return version ? Number(version) : -1;
}
