import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { stopUpload } from "~/domain/vacancies/upload/stop-upload.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("vacancy.upload", "vacancies.stopped");

/** Somebody who comes here by the address bar is shown the upload. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return redirect(paths.vacancyUpload(params.uploadId ?? ""));
}

/** Stops the posting of a file after the row it is at. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.uploadId ?? "";
  const moved = await stopUpload(actor, id);
  // The second of two clicks, or one that came too late: the page shows how it stands.
  if (moved.ok || moved.problem === "wrong-stage") return redirect(paths.vacancyUpload(id));
  return found(moved);
}
