import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { sayTwoPeople } from "~/domain/referrals/boroughs/lock/say-two-people.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("person.lock", "person.told-apart");

/** Somebody who comes here by the address bar is shown the pair. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, handle);
  return redirect(paths.newReferral(params.vacancyId ?? "", params.candidateId ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { vacancyId = "", candidateId = "" } = params;
  found(await sayTwoPeople(actor, { vacancyId, candidateId }));
  return redirect(`${paths.newReferral(vacancyId, candidateId)}?done=two-people`);
}
