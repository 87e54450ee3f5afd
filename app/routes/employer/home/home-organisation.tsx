import type { OwnSite } from "~/domain/organisations/find-sites.server";
import { paths } from "~/paths";
import { Cards } from "~/ui/cards";
import { LinkCard } from "~/ui/link-card";

/** What an employer sets up once and comes back to now and then. */
export function HomeOrganisation({ sites }: { sites: OwnSite[] }) {
  return (
    <>
      <h2>Your organisation</h2>
      <Cards>
        <LinkCard href={paths.practice} title="Inclusive practice plan">
          Twenty questions, your commitments and what to do next. Only you and your contact see it.
        </LinkCard>
        <LinkCard href={paths.sites} title={sites.length === 1 ? "1 site" : `${sites.length} sites`}>
          {said(sites)}
        </LinkCard>
        <LinkCard href={paths.people} title="People">
          Who acts for you here, and invitations to colleagues.
        </LinkCard>
        <LinkCard href={paths.organisation} title="Details">
          Your name, sector and size, and how we know that you are you.
        </LinkCard>
      </Cards>
    </>
  );
}

/** Sites named before the rest is left to their page. */
const NAMED = 3;

const said = (sites: OwnSite[]) => {
  const names = sites
    .slice(0, NAMED)
    .map(({ name, boroughName }) => (boroughName ? `${name} (${boroughName})` : name));
  const more = sites.length - NAMED;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ") || "None yet: add the first";
};
