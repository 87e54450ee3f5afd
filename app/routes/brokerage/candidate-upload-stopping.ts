import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { stopUpload } from "~/domain/imports/upload/stop-upload.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("candidate.import", "candidates.stopped");

/** Somebody who comes here by the address bar is shown the upload. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.candidateUpload(params.uploadId ?? ""));
}

/** Stops the adding of a file’s candidates after the rows that are being written. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.uploadId ?? "";
  const moved = await stopUpload(actor, id);
  // The second of two clicks, or one that came too late: the page shows how it stands.
  if (moved.ok || moved.problem === "wrong-stage") return redirect(paths.candidateUpload(id));
  return found(moved);
}
