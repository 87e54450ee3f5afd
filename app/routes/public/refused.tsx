import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { SENT_FROM_ELSEWHERE } from "~/http/error-page";

export const handle = access("page.read");

const words: Record<string, string> = {
  "403":
    "This form was sent from another site, or from a page that is too old. Open the page again and send it from there.",
  "405": "This address shows a page or takes a form, and nothing else.",
  "413": "What you sent is larger than we take. Shorten it, and send it again.",
  "415": "What was sent is no form that we can read. Open the page again and send it from there.",
  "429": "For everyone's sake there is a limit. Wait a minute, then go back and send it again.",
};

/** Where the server sends what it refuses before any page has seen it. */
export async function loader({ params }: LoaderFunctionArgs) {
  const status = params.status ?? "";
  const known = Object.hasOwn(words, status);
  throw new Response(known ? words[status] : "There is no page at this address.", {
    status: known ? Number(status) : 404,
    statusText: status === "403" ? SENT_FROM_ELSEWHERE : undefined,
  });
}

export { default } from "~/http/no-page";
