import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";

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
  const status = params.status ?? "404";
  throw new Response(words[status] ?? "There is no page at this address.", {
    status: words[status] ? Number(status) : 404,
  });
}

export default function Refused() {
  return null;
}
