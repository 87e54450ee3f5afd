import type { LoaderFunctionArgs } from "@remix-run/node";
import { badRowsFile } from "~/domain/imports/upload/bad-rows-file";
import { readBadRows } from "~/domain/imports/upload/find-upload.server";
import { uploadReference } from "~/domain/imports/upload/reference";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";

export const handle = access("candidate.import", "candidates.bad-rows-read");

/** The rows that have something to mend, with what, to be mended and uploaded. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.uploadId ?? "";
  const findings = found(await readBadRows(actor, id));
  return new Response(badRowsFile(findings), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${uploadReference(id)}-to-mend.csv"`,
    },
  });
}
