import type { ActionFunctionArgs } from "@remix-run/node";
import { resumeUpload } from "~/domain/imports/upload/stop-upload.server";
import { access } from "~/domain/permissions/access";
import { howItStands } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("candidate.import", "candidates.resumed");

export const loader = shownInstead(handle, ({ uploadId = "" }) => paths.candidateUpload(uploadId));

/** Has an adding that was stopped go on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.uploadId ?? "";
  return howItStands(paths.candidateUpload(id), await resumeUpload(actor, id));
}

export { default } from "~/http/no-page";
