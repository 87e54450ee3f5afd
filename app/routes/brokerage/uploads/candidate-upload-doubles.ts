import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { decideDoubles, readChoices } from "~/domain/imports/upload/decide-doubles.server";
import { access } from "~/domain/permissions/access";
import { found, refusal } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { problem } from "~/platform/problems";

export const handle = access("candidate.import", "candidates.decided");

const listed = (id: string, page: string | null, more = "") =>
  `${paths.candidateUpload(id)}?part=doubled&page=${Number(page) || 1}${more}`;

export const loader = shownInstead(handle, ({ uploadId = "" }) => listed(uploadId, null));

/** Notes what is to be done with likely doubles: each of a page, or all that there are. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.uploadId ?? "";
  const form = await request.formData().catch(() => new FormData());
  const given = readChoices(form);
  if (!given) throw refusal(problem("invalid"));
  const decided = await decideDoubles(actor, id, given);
  // Added meanwhile, or thrown away: the page shows how it stands.
  if (!decided.ok && decided.problem === "wrong-stage") return redirect(paths.candidateUpload(id));
  const { chosen } = found(decided);
  return redirect(listed(id, String(form.get("page") ?? ""), `&done=${chosen}`));
}

export { default } from "~/http/no-page";
