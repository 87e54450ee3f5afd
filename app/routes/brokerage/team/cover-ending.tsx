import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { endCover } from "~/domain/referrals/today/team/end-cover.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("team.cover", "cover.ended");

export const loader = shownInstead(handle, () => paths.team);

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const ended = await endCover(actor, params.coverId ?? "");
  if (!ended.ok && ended.problem === "wrong-stage") return redirect(`${paths.team}?done=late`);
  found(ended);
  return redirect(`${paths.team}?done=ended`);
}

export { default } from "~/http/no-page";
