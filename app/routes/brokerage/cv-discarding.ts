import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { discardCv } from "~/domain/candidates/cv/discard-cv.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("cv.read", "cv.discarded");

/** Somebody who comes here by the address bar is shown how the CV stands. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.candidateCv(params.candidateId ?? ""));
}

/** Throws a candidate's CV away, and what it suggested. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const id = params.candidateId ?? "";
  const discarded = await discardCv(actor, id);
  if (!discarded.ok && discarded.problem !== "wrong-stage") return found(discarded);
  return redirect(`${paths.candidateCv(id)}?done=${discarded.ok ? "discarded" : "late"}`);
}
