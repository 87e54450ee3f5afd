import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { VerifyEmployer } from "~/domain/organisations/verification/forms";
import { access } from "~/domain/permissions/access";
import { verifyEmployer } from "~/domain/vacancies/verify-employer.server";
import { found, readForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { shownInstead } from "~/http/shown-instead.server";
import { paths } from "~/paths";

export const handle = access(
  "organisation.verify",
  "organisation.verified",
  "vacancy.published",
  "vacancy.scheduled",
  "vacancy.returned",
);

export const loader = shownInstead(handle, ({ organisationId = "" }) => paths.verifyCase(organisationId));

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, handle);
  const id = params.organisationId ?? "";
  const form = await readForm(request, VerifyEmployer);
  if (!form.ok) return redirect(paths.verifyCase(id));
  const verified = await verifyEmployer(actor, id, form.value.seen);
  if (!verified.ok && verified.problem === "wrong-stage")
    return redirect(`${paths.verifyCase(id)}?not=moved`);
  found(verified);
  return redirect(`${paths.verifyCase(id)}?done=verified`);
}

export { default } from "~/http/no-page";
