import type { OwnSite } from "~/domain/organisations/find-sites.server";
import { sayWhere } from "~/domain/organisations/where";
import { Notice } from "~/ui/notice";

/** What was just registered or added, with the borough and Careers Hub that its postcode led to. */
export function HomeNews({ done, site }: { done: string | null; site: OwnSite | undefined }) {
  if (!site) return null;
  if (done === "registered")
    return (
      <Notice title="You are registered" tone="good">
        <p>{sayWhere(site)}</p>
        <p>
          The borough’s team looks for people to fill your jobs there. The Careers Hub finds the schools for
          work experience.
        </p>
      </Notice>
    );
  if (done === "site-added")
    return (
      <Notice title={`${site.name} is added`} tone="good">
        {sayWhere(site)}
      </Notice>
    );
  return null;
}
