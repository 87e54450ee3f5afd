import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { discardUpload } from "~/domain/imports/upload/stop-upload.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("candidate.import", "candidates.discarded");

export const loader = shownInstead(handle, ({ uploadId = "" }) => paths.candidateUpload(uploadId));

/** Throws a file away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.uploadId ?? "";
  const moved = await discardUpload(actor, id);
  if (moved.ok) return redirect(`${paths.uploadCandidates}?done=discarded`);
  // It is being added, or gone: the page shows how it stands.
  return moved.problem === "wrong-stage" ? redirect(paths.candidateUpload(id)) : found(moved);
}

export { default } from "~/http/no-page";
