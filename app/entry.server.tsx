import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "~/http/nonce";
import { sayablePath } from "~/http/sayable-path";
import { log } from "~/platform/log.server";

const LIMIT_MILLISECONDS = 15_000;

const failed = (error: unknown, url: string, words: string) =>
  log.error({ err: error, url: sayablePath(new URL(url).pathname) }, words);

/** Renders the whole page before its first byte: an error then is an error page, never half a page. */
function render(page: JSX.Element, nonce: string, url: string) {
  return new Promise<{ html: string; broken: boolean }>((resolve, reject) => {
    let broken = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => text(pipe(new PassThrough())).then((html) => resolve({ html, broken }), reject),
      onShellError: reject,
      onError(error) {
        broken = true;
        failed(error, url, "a page did not render");
      },
    });
    setTimeout(abort, LIMIT_MILLISECONDS).unref();
  });
}

/** Whether the page answers a form that could not be taken: its title then says so first, where screen readers begin. */
const answersWithErrors = (status: number, { staticHandlerContext: { actionData } }: EntryContext) =>
  status >= 400 && Object.values(actionData ?? {}).some(Boolean);

export default async function handleRequest(
  { url }: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  const { html, broken } = await render(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={context} url={url} nonce={nonce} abortDelay={LIMIT_MILLISECONDS} />
    </NonceContext.Provider>,
    nonce,
    url,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  const page = answersWithErrors(status, context) ? html.replace("<title>", "<title>Error: ") : html;
  return new Response(page, { headers, status: broken ? 500 : status });
}

export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted) failed(error, request.url, "a request failed");
}
