import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { withKeys } from "~/domain/referrals/rights/held/document";
import { openCopy } from "~/domain/referrals/rights/open-copy.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";

export const handle = access("rights.request", "rights.downloaded");

/** The copy as a file: every section, and what each key means. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { held } = found(await openCopy(actor, params.requestId ?? ""));
  return new Response(JSON.stringify(withKeys(held), null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="front-door-${held.request}.json"`,
      "cache-control": "no-store",
    },
  });
}
