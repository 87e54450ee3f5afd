import { createHash } from "node:crypto";

interface Kept {
  body: string;
  type: string;
  /** When it last changed. */
  changed?: Date;
  /** Seconds for which anyone may keep it without asking again. */
  seconds: number;
}

/**
 * What is the same for everybody and may be kept: said again in full only where it has changed since the reader last had
 * it (RFC 9110, 13.1). A tag is asked about before a date.
 */
export function keptResponse(request: Request, { body, type, changed, seconds }: Kept): Response {
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({
    ETag: etag,
    "Cache-Control": `public, max-age=${seconds}`,
    ...(changed ? { "Last-Modified": changed.toUTCString() } : {}),
  });
  if (isKnown(request.headers, etag, changed)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", `${type}; charset=utf-8`);
  return new Response(body, { headers });
}

function isKnown(headers: Headers, etag: string, changed: Date | undefined): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) return tags.split(",").some((tag) => sameTag(tag.trim(), etag));
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return changed !== undefined && since >= Math.floor(changed.getTime() / 1_000) * 1_000;
}

/** A proxy that packs an answer may mark its tag as weak; that is the same tag. */
const sameTag = (given: string, ours: string) =>
  given === "*" || given.replace(/^W\//, "") === ours.replace(/^W\//, "");
