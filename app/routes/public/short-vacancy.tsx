import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { access } from "~/domain/permissions/access";
import { findVacancyByNumber } from "~/domain/vacancies/find-by-number.server";
import { found } from "~/http/form.server";
import { requireActor } from "~/http/require-actor.server";
import { paths } from "~/paths";

export const handle = access("page.read");

/** The address on a poster, short enough to type: leads to the vacancy of that number. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, handle);
  throw redirect(paths.publicVacancy(found(await findVacancyByNumber(actor, params.number ?? ""))));
}

/** A page, so that a number that there is not is answered in the service's own words. */
export default function ShortVacancy() {
  return null;
}
