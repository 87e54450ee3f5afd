import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { withKeys } from "~/domain/referrals/rights/held/document";
import { openOwnCopy } from "~/domain/referrals/rights/open-copy.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { openedBy } from "./opened.server";

export const handle = access("consent.answer", "rights.downloaded");

/** A resident's own copy as a file: every section, and what each key means. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  const { token = "", requestId = "" } = params;
  const { held } = found(await openOwnCopy(await openedBy(token, context.address), requestId));
  return new Response(JSON.stringify(withKeys(held), null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="front-door-${held.request}.json"`,
      "cache-control": "no-store",
      "x-robots-tag": "noindex, nofollow",
    },
  });
}
