import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import { withinLimit } from "~/http/limits.server";
import { baseUrl, env } from "~/platform/env.server";

/** The largest body a form may post: 256 KB. Files come by command, not by form. */
const LARGEST_BODY = 256 * 1024;
const reading = new Set(["GET", "HEAD", "OPTIONS"]);

export const nonceOf = (response: Response) => response.locals.nonce as string;

export const giveNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
};

const secure = baseUrl.startsWith("https:");

export const secureHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
      styleSrc: ["'self'", ...(env.NODE_ENV === "development" ? ["'unsafe-inline'"] : [])],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", ...(env.NODE_ENV === "development" ? ["ws:"] : [])],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      ...(secure ? { upgradeInsecureRequests: [] } : {}),
    },
  },
  strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: "same-origin" },
});

/** Has Remix render a refusal in the service's own pages, whatever was asked. */
function refuse(status: number): RequestHandler {
  return (request, _response, next) => {
    request.method = "GET";
    request.url = request.originalUrl = `/refused/${status}`;
    request.headers["content-length"] = "0";
    next();
  };
}

/** A form of another site can't post here: browsers say where a post comes from. */
export const sameOriginPosts: RequestHandler = (request, response, next) => {
  if (reading.has(request.method)) return next();
  const site = request.get("sec-fetch-site");
  const origin = request.get("origin");
  const fromHere = site
    ? site === "same-origin" || site === "none"
    : !origin || sameHost(origin, request.get("host"));
  return fromHere ? next() : refuse(403)(request, response, next);
};

const sameHost = (origin: string, host: string | undefined) => {
  try {
    return new URL(origin).host === host || new URL(origin).origin === baseUrl;
  } catch {
    return false;
  }
};

export const smallBodies: RequestHandler = (request, response, next) => {
  if (reading.has(request.method)) return next();
  const length = Number(request.get("content-length") ?? 0);
  // A body of unknown length can't be judged before it is read; browsers always say a form's.
  const fits = Number.isFinite(length) && length <= LARGEST_BODY && !request.get("transfer-encoding");
  return fits ? next() : refuse(413)(request, response, next);
};

export const limitedPosts: RequestHandler = async (request, response, next) => {
  if (reading.has(request.method)) return next();
  try {
    const session = /front-door\.session_token=([^;]+)/.exec(request.get("cookie") ?? "")?.[1];
    const within =
      (await withinLimit("post-address", request.ip ?? "unknown")) &&
      (!session || (await withinLimit("post-person", session)));
    return within ? next() : refuse(429)(request, response, next);
  } catch (error) {
    return next(error);
  }
};
