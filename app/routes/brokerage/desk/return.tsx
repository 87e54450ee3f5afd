import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { restoreCandidate } from "~/domain/matching/desk/restore-candidate.server";
import { access } from "~/domain/permissions/access";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";
import { keptOf, type Pairs, withQuery } from "./list-address";

export const handle = access("match.dismiss", "match.restored");

export const loader = shownInstead(handle, ({ vacancyId = "" }) => paths.queueVacancy(vacancyId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { vacancyId = "", candidateId = "" } = params;
  const restored = await restoreCandidate(actor, { vacancyId, candidateId });
  // A colleague was quicker: it is as they wanted it.
  if (!restored.ok && restored.problem !== "wrong-stage") found(restored);
  const news: Pairs = [
    ["done", "restored"],
    ["who", candidateId],
  ];
  const kept = keptOf(new URL(request.url).searchParams);
  return redirect(withQuery(paths.queueVacancy(vacancyId), [...kept, ...news]));
}

export { default } from "~/http/no-page";
