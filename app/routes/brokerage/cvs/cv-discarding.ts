import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { discardCv } from "~/domain/candidates/cv/discard-cv.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("cv.read", "cv.discarded");

export const loader = shownInstead(handle, ({ candidateId = "" }) => paths.candidateCv(candidateId));

/** Throws a candidate's CV away, and what it suggested. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.candidateId ?? "";
  const discarded = await discardCv(actor, id);
  if (!discarded.ok && discarded.problem !== "wrong-stage") return found(discarded);
  return redirect(`${paths.candidateCv(id)}?done=${discarded.ok ? "discarded" : "late"}`);
}

export { default } from "~/http/no-page";
