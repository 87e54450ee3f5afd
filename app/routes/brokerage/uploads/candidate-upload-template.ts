import type { LoaderFunctionArgs } from "@remix-run/node";
import { templateRows } from "~/domain/imports/upload/template";
import { access } from "~/domain/permissions/access";
import { writeCsv } from "~/domain/vacancies/upload/write-csv";
import { requireActor } from "~/http/require-actor.server";
import { today } from "~/platform/clock";

export const handle = access("candidate.import");

/** The file of candidates to fill in. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return new Response(writeCsv(templateRows(today())), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="candidates-template.csv"',
    },
  });
}
