import { redirect } from "@remix-run/node";
import { whereMay } from "~/domain/permissions/permissions";
import { paths } from "~/paths";
import { type Actor, standingsOf } from "~/platform/actor";

/**
 * Of the actor's employers, the one whose plan is asked for by `?of=`, else the first; somebody without one is sent
 * to register. `others` are the rest, for whoever works for several.
 */
export function planEmployer(actor: Actor, request: Request) {
  const readable = standingsOf(actor, "employer").filter(({ organisationId }) =>
    whereMay(actor, "practice.read").includes(organisationId),
  );
  const asked = new URL(request.url).searchParams.get("of");
  const employer = readable.find(({ organisationId }) => organisationId === asked) ?? readable[0];
  if (!employer) throw redirect(paths.register);
  const id = employer.organisationId;
  return {
    id,
    mayChange: whereMay(actor, "practice.change").includes(id),
    others: readable
      .filter(({ organisationId }) => organisationId !== id)
      .map(({ organisationId, organisationName }) => ({ id: organisationId, name: organisationName })),
  };
}
