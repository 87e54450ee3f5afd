import { paths } from "~/paths";

/**
 * A path of ours to go back to, or undefined: never another site, so that no link of ours can send anyone elsewhere.
 * Takes what a form or query string said.
 */
export function safeReturnPath(said: FormDataEntryValue | null | undefined): string | undefined {
  if (typeof said !== "string" || !said.startsWith("/")) return undefined;
  const base = "http://here.invalid";
  try {
    const url = new URL(said, base);
    const path = url.pathname + url.search;
    // "//elsewhere", "/\elsewhere" and their like resolve to another origin, or would when a browser reads them again.
    return url.origin === base && !/^\/[/\\]/.test(path) && !/^\/[/\\]/.test(said) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Where a request's query string asks to go on to after signing in, if that is a path of ours. */
export const nextIn = (request: Request) => safeReturnPath(new URL(request.url).searchParams.get("next"));

/** The page that signs somebody in, and then leads on to a path of ours. */
export const signInFor = (next: string | undefined) =>
  next && next !== paths.home ? `${paths.signIn}?next=${encodeURIComponent(next)}` : paths.signIn;
