import type { RequestHandler } from "express";
import { LARGEST_JSON } from "./largest-json";
import { type ProblemStatus, problemDetails, problemJson } from "./problem-json.server";

/** The addresses that other systems use, and the methods that each takes. Exactly these: any other is a page's. */
const addresses: [RegExp, readonly string[]][] = [
  [/^\/api\/v1\/openapi\.json$/, ["GET", "HEAD"]],
  [/^\/api\/v1\/vacancies$/, ["GET", "HEAD", "POST"]],
  [/^\/api\/v1\/vacancies\/[^/]+\/ending$/, ["POST"]],
  [/^\/api\/v1\/vacancies\/[^/]+$/, ["GET", "HEAD", "PUT", "PATCH"]],
];

/**
 * The methods that an address of the API takes; undefined for an address of the pages. Only an address that is
 * written as the router will read it counts, so that no detour (`/api/../employer`) gets round the pages' guards.
 */
export function methodsOf(originalUrl: string): readonly string[] | undefined {
  const written = originalUrl.replace(/[?#].*/s, "");
  try {
    const { pathname } = new URL(`http://front-door${originalUrl}`);
    if (pathname !== written || decodeURIComponent(written).includes("\0")) return undefined;
  } catch {
    return undefined;
  }
  return addresses.find(([address]) => address.test(written))?.[1];
}

/** A guard of the pages, which leaves the API's requests to the API's own. */
export const ofPages =
  (guard: RequestHandler): RequestHandler =>
  (request, response, next) =>
    methodsOf(request.originalUrl) ? next() : guard(request, response, next);

const hasBody = new Set(["POST", "PUT", "PATCH"]);

/**
 * The API's guard. Its requests carry a key, never a cookie: what a browser would add by itself is taken away, so
 * that no page of another site can act through somebody's session, and there is no form to forge.
 */
export const apiRequests: RequestHandler = (request, response, next) => {
  const methods = methodsOf(request.originalUrl);
  if (!methods) return next();
  delete request.headers.cookie;
  response.set("Cache-Control", "no-store");
  const refuse = (status: ProblemStatus, detail: string) =>
    response
      .status(status)
      .type(problemJson)
      .send(JSON.stringify(problemDetails(status, detail)));
  if (!methods.includes(request.method)) {
    response.set("Allow", methods.join(", "));
    return refuse(405, `Send ${methods.join(", ")}.`);
  }
  if (!hasBody.has(request.method)) return next();
  if (!/^application\/(json|merge-patch\+json)\s*(;|$)/i.test(request.get("content-type") ?? ""))
    return refuse(415, "Send a body of JSON, with the header Content-Type: application/json.");
  if (Number(request.get("content-length") ?? 0) > LARGEST_JSON)
    return refuse(413, "A body may have 1 MB at most.");
  return next();
};
