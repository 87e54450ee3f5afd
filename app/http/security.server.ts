import { randomBytes } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import helmet from "helmet";
import { withinLimit } from "~/http/limits.server";
import { paths } from "~/paths";
import { baseUrl, env } from "~/platform/env.server";

/** The largest body a form may post: 256 KB. */
const LARGEST_BODY = 256 * 1024;
const MEGABYTE = 1024 * 1024;
/** Forms with a file, by their address: larger than the file may be, so that the form itself can say how large that is. */
const LARGER_BODIES: [RegExp, number][] = [
  [new RegExp(`^${paths.uploadVacancies}$`), 5 * MEGABYTE],
  [new RegExp(`^${paths.uploadCandidates}$`), 25 * MEGABYTE],
  [new RegExp(`^${paths.candidateCv("X").replace("X", "[^/]+")}$`), 15 * MEGABYTE],
];
const largestBody = (path: string) =>
  LARGER_BODIES.find(([address]) => address.test(path))?.[1] ?? LARGEST_BODY;
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
  xFrameOptions: { action: "deny" },
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

const answered = new Set(["GET", "HEAD", "POST"]);
const form = /^(application\/x-www-form-urlencoded|multipart\/form-data;.*boundary=)/i;

/** An address in no text that a database takes: a zero byte, or half a letter. */
function isGarbled(address: string) {
  try {
    return decodeURIComponent(address.replace(/\?.*/s, "")).includes("\0") || /%00/.test(address);
  } catch {
    return true;
  }
}

/** Pages are read and forms posted; anything else is refused before a route meets what it was not made for. */
export const readableRequests: RequestHandler = (request, response, next) => {
  if (!answered.has(request.method)) {
    response.set("Allow", [...answered].join(", "));
    return refuse(405)(request, response, next);
  }
  if (isGarbled(request.originalUrl)) return refuse(404)(request, response, next);
  if (request.method === "POST" && !form.test(request.get("content-type") ?? ""))
    return refuse(415)(request, response, next);
  return next();
};

const sessionIn = (request: Request) =>
  /front-door\.session_token=([^;]+)/.exec(request.get("cookie") ?? "")?.[1];

/**
 * What somebody signed in reads, and what opens by a link of a letter, is kept nowhere: not on a shared computer for
 * whoever presses Back next. Other pages are asked for anew, because the bar on them depends on who asks.
 * Feeds, and what search engines read, are the same for all and say themselves for how long they may be kept.
 */
export const keptNowhere: RequestHandler = (request, response, next) => {
  if (/^\/(vacancies\/feed\.(rss|json)|sitemap\.xml|robots\.txt|names\.json)$/.test(request.path))
    return next();
  const own =
    sessionIn(request) || /^\/(consent|work|invitations|sign-in|alerts|saved-searches)\b/.test(request.path);
  response.set("Cache-Control", own ? "no-store" : "private, no-cache");
  next();
};

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
  const fits =
    Number.isFinite(length) && length <= largestBody(request.path) && !request.get("transfer-encoding");
  return fits ? next() : refuse(413)(request, response, next);
};

export const limitedPosts: RequestHandler = async (request, response, next) => {
  if (reading.has(request.method)) return next();
  try {
    const session = sessionIn(request);
    const within =
      (await withinLimit("post-address", request.ip ?? "unknown")) &&
      (!session || (await withinLimit("post-person", session)));
    return within ? next() : refuse(429)(request, response, next);
  } catch (error) {
    return next(error);
  }
};
