import type { LoaderFunctionArgs } from "@remix-run/node";
import { findSites } from "~/domain/organisations/find-sites.server";
import { access } from "~/domain/permissions/access";
import { templateCsv } from "~/domain/vacancies/upload/template";
import { requireActor } from "~/http/require-actor.server";
import { today } from "~/platform/clock";

export const handle = access("vacancy.upload");

/** The file to fill in, with the employer's own sites in its examples. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const sites = await findSites(actor);
  const names = sites.map(({ name }) => name);
  return new Response(templateCsv(today(), names), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="vacancies-template.csv"',
    },
  });
}
