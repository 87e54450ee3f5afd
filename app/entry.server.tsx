import { PassThrough } from "node:stream";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "~/http/nonce";
import { log } from "~/platform/log.server";

const LIMIT_MILLISECONDS = 15_000;

/** The whole page is rendered before its first byte: an error then is an error page, never half a page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  return new Promise<Response>((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={LIMIT_MILLISECONDS} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          log.error({ err: error, url: new URL(request.url).pathname }, "a page did not render");
        },
      },
    );
    setTimeout(abort, LIMIT_MILLISECONDS).unref();
  });
}

export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted)
    log.error({ err: error, url: new URL(request.url).pathname }, "a request failed");
}
