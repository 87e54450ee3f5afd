import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { sayTwoPeople } from "~/domain/referrals/boroughs/lock/say-two-people.server";
import { found } from "~/http/form.server";
import { requirePerson } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access("person.lock", "person.told-apart");

export const loader = shownInstead(handle, ({ vacancyId = "", candidateId = "" }) =>
  paths.newReferral(vacancyId, candidateId),
);

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request, handle);
  const { vacancyId = "", candidateId = "" } = params;
  found(await sayTwoPeople(actor, { vacancyId, candidateId }));
  return redirect(`${paths.newReferral(vacancyId, candidateId)}?done=two-people`);
}

export { default } from "~/http/no-page";
