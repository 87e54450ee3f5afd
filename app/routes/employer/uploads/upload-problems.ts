import type { LoaderFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { findUpload } from "~/domain/vacancies/upload/find-upload.server";
import { problemCsv } from "~/domain/vacancies/upload/problem-file";
import { uploadReference } from "~/domain/vacancies/upload/reference";
import { found, refusal } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { problem } from "~/platform/problems";

export const handle = access("vacancy.upload");

/** The rows that have something to put right, with what, to be mended and uploaded. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  const { id, run, notTaken } = found(await findUpload(actor, params.uploadId ?? ""));
  if (!run)
    throw refusal(problem("gone", "These rows are gone: we keep a file for 7 days. Upload it again."));
  const rows = notTaken ? run.rows : run.rows.filter(({ problems }) => problems.length > 0);
  return new Response(problemCsv(run.header, rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${uploadReference(id)}-to-mend.csv"`,
    },
  });
}
