import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { VerifyEmployer } from "~/domain/organisations/verification/forms";
import { access } from "~/domain/permissions/access";
import { verifyEmployer } from "~/domain/vacancies/verify-employer.server";
import { found, readForm } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access(
  "organisation.verify",
  "organisation.verified",
  "vacancy.published",
  "vacancy.scheduled",
  "vacancy.returned",
);

/** Somebody who comes here by the address bar is shown the employer. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, handle);
  return redirect(paths.verifyCase(params.organisationId ?? ""));
}

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
