import type { SiteLine } from "~/domain/organisations/sites/find-own-sites.server";
import { sayWhere } from "~/domain/organisations/where";
import { Notice } from "~/ui/notice";

type SitesNewsProps = {
  done: string | null;
  /** Which was changed, where it was one. */
  site: SiteLine | undefined;
  added: number;
  known: number;
};

const sites = (count: number) => (count === 1 ? "1 site" : `${count} sites`);

/** What was just done to an employer's sites. */
export function SitesNews({ done, site, added, known }: SitesNewsProps) {
  if (done === "uploaded")
    return (
      <Notice tone="good" title={added ? `${sites(added)} added` : "Nothing was new"}>
        {known
          ? `${sites(known)} of the file ${known === 1 ? "was" : "were"} here already.`
          : "Every row of the file is stored."}
      </Notice>
    );
  if (!site) return null;
  if (done === "added")
    return (
      <Notice tone="good" title={`${site.name} is added`}>
        {sayWhere(site)}
      </Notice>
    );
  if (done === "renamed")
    return (
      <Notice tone="good" title={`The site is called ${site.name} now`}>
        Vacancies there say so too.
      </Notice>
    );
  if (done === "closed")
    return (
      <Notice tone="good" title={`${site.name} is closed`}>
        It is kept for what happened there, and new vacancies and offers can’t name it. You can open it again.
      </Notice>
    );
  if (done === "reopened")
    return (
      <Notice tone="good" title={`${site.name} is open again`}>
        {sayWhere(site)}
      </Notice>
    );
  return null;
}
