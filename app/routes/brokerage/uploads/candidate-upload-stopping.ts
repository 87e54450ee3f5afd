import type { ActionFunctionArgs } from "@remix-run/node";
import { stopUpload } from "~/domain/imports/upload/stop-upload.server";
import { access } from "~/domain/permissions/access";
import { howItStands } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("candidate.import", "candidates.stopped");

export const loader = shownInstead(handle, ({ uploadId = "" }) => paths.candidateUpload(uploadId));

/** Stops the adding of a file’s candidates after the rows that are being written. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.uploadId ?? "";
  return howItStands(paths.candidateUpload(id), await stopUpload(actor, id));
}

export { default } from "~/http/no-page";
