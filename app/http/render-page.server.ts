import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";

const LIMIT_MILLISECONDS = 15_000;

interface Rendering {
  nonce: string;
  failed: (error: unknown) => void;
}

/**
 * Renders the whole page before its first byte: an error then is an error page, never half a page.
 * React 18 fills up a piece of its output with zero bytes where a letter of several bytes does not fit into it, and a
 * browser shows those in an input as "�", which would be saved with the rest; no text of ours has a zero byte.
 * @returns the page, and whether something in it broke
 */
export function renderPage(page: JSX.Element, { nonce, failed }: Rendering) {
  return new Promise<{ html: string; broken: boolean }>((resolve, reject) => {
    let broken = false;
    const whole = (html: string) => resolve({ html: html.replaceAll("\0", ""), broken });
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => text(pipe(new PassThrough())).then(whole, reject),
      onShellError: reject,
      onError(error) {
        broken = true;
        failed(error);
      },
    });
    setTimeout(abort, LIMIT_MILLISECONDS).unref();
  });
}
