import { memberOf, organisation } from "./organisation";
import { aSite } from "./site";

/** An invented employer with a site and somebody who acts for it. `checked`: an operator let it through before. */
export async function anEmployer({ checked = false, name }: { checked?: boolean; name?: string } = {}) {
  const employer = await organisation("employer", {
    ...(name ? { name } : {}),
    ...(checked ? { verifiedAt: new Date("2026-01-05T09:00:00Z"), standing: "verified" } : {}),
  });
  return { employer, site: await aSite(employer), actor: await memberOf(employer) };
}
