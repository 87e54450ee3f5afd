import type { ActionFunctionArgs } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { stopUpload } from "~/domain/vacancies/upload/stop-upload.server";
import { howItStands } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("vacancy.upload", "vacancies.stopped");

export const loader = shownInstead(handle, ({ uploadId = "" }) => paths.vacancyUpload(uploadId));

/** Stops the posting of a file after the row it is at. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.uploadId ?? "";
  return howItStands(paths.vacancyUpload(id), await stopUpload(actor, id));
}

export { default } from "~/http/no-page";
