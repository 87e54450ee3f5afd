import type { LoaderFunctionArgs } from "@remix-run/node";
import { SITES_TEMPLATE } from "~/domain/organisations/sites/site-rows";
import { access } from "~/domain/permissions/access";
import { requirePerson } from "~/http/require-actor.server";

export const handle = access("site.add");

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return new Response(SITES_TEMPLATE, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="sites.csv"',
    },
  });
}
