import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { endCover } from "~/domain/referrals/today/team/end-cover.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("team.cover", "cover.ended");

/** Somebody who comes here by the address bar is shown who is away. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.team);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const ended = await endCover(actor, params.coverId ?? "");
  if (!ended.ok && ended.problem === "wrong-stage") return redirect(`${paths.team}?done=late`);
  found(ended);
  return redirect(`${paths.team}?done=ended`);
}
