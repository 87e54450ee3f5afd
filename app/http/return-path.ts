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
