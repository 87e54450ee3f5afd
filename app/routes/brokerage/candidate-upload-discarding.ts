import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { discardUpload } from "~/domain/imports/upload/stop-upload.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("candidate.import", "candidates.discarded");

/** Somebody who comes here by the address bar is shown the upload. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.candidateUpload(params.uploadId ?? ""));
}

/** Throws a file away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.uploadId ?? "";
  const moved = await discardUpload(actor, id);
  if (moved.ok) return redirect(`${paths.uploadCandidates}?done=discarded`);
  // It is being added, or gone: the page shows how it stands.
  return moved.problem === "wrong-stage" ? redirect(paths.candidateUpload(id)) : found(moved);
}
