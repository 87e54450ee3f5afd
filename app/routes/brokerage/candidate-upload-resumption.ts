import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { resumeUpload } from "~/domain/imports/upload/stop-upload.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("candidate.import", "candidates.resumed");

/** Somebody who comes here by the address bar is shown the upload. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.candidateUpload(params.uploadId ?? ""));
}

/** Has an adding that was stopped go on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.uploadId ?? "";
  const moved = await resumeUpload(actor, id);
  // The second of two clicks, or one that came too late: the page shows how it stands.
  if (moved.ok || moved.problem === "wrong-stage") return redirect(paths.candidateUpload(id));
  return found(moved);
}
