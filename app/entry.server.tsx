import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { NonceContext } from "~/http/nonce";
import { renderPage } from "~/http/render-page.server";
import { sayablePath } from "~/http/sayable-path";
import { isAway } from "~/platform/database/failures.server";
import { log } from "~/platform/log.server";

const failed = (error: unknown, url: string, words: string) =>
  log.error({ err: error, url: sayablePath(new URL(url).pathname) }, words);

/** Whether the page answers a form that could not be taken: its title then says so first, where screen readers begin. */
const answersWithErrors = (status: number, { staticHandlerContext: { actionData } }: EntryContext) =>
  status >= 400 && Object.values(actionData ?? {}).some(Boolean);

/** Requests that met a database which did not answer. */
const unanswered = new WeakSet<Request>();

const BUSY =
  "We can’t reach our records at the moment. Nothing that you had saved is lost; what you sent just now may not have been kept.";

/** Errors reach a page without what they say; this one says what happened, and that it passes. */
function sayBusy({ staticHandlerContext }: EntryContext) {
  const busy = { status: 503, statusText: "", internal: false, data: BUSY };
  const errors = Object.keys(staticHandlerContext.errors ?? {}).map((route) => [route, busy]);
  staticHandlerContext.errors = Object.fromEntries(errors);
}

export default async function handleRequest(
  request: Request,
  given: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  const { url } = request;
  const busy = unanswered.has(request);
  const status = busy ? 503 : given;
  if (busy) {
    sayBusy(context);
    headers.set("Retry-After", "30");
  }
  const { html, broken } = await renderPage(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={context} url={url} nonce={nonce} />
    </NonceContext.Provider>,
    { nonce, failed: (error) => failed(error, url, "a page did not render") },
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  const page = answersWithErrors(status, context) ? html.replace("<title>", "<title>Error: ") : html;
  return new Response(page, { headers, status: broken ? 500 : status });
}

export function handleError(error: unknown, { request }: { request: Request }) {
  if (isAway(error)) unanswered.add(request);
  if (!request.signal.aborted) failed(error, request.url, "a request failed");
}
