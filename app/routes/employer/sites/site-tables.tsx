import type { SiteLine } from "~/domain/organisations/sites/find-own-sites.server";
import { paths } from "~/paths";
import { Details } from "~/ui/details";
import { PostButton } from "~/ui/post-button";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

type SiteTableProps = {
  sites: SiteLine[];
  /** Whether there is a way to change them. */
  changes: boolean;
};

const acts = { heading: <span className="govuk-visually-hidden">What you can do</span> };

/** Sites where people may work. */
export function OpenSites({ sites, changes }: SiteTableProps) {
  return (
    <Table
      caption="Open sites"
      captionHidden
      columns={[
        { heading: "Site" },
        { heading: "Postcode" },
        { heading: "Borough" },
        { heading: "Careers Hub" },
        ...(changes ? [acts] : []),
      ]}
      rows={sites.map(({ id, name, postcode, boroughName, hubName }) => ({
        key: id,
        cells: [
          name,
          <span key="postcode" className="nowrap">
            {postcode ?? "Not known"}
          </span>,
          boroughName ?? "Not in London",
          hubName ?? "None",
          ...(changes
            ? [
                <a key="change" href={paths.editSite(id)}>
                  Change<span className="govuk-visually-hidden"> {name}, or close it</span>
                </a>,
              ]
            : []),
        ],
      }))}
    />
  );
}

/** Sites that are kept for what happened there. */
export function ClosedSites({ sites, changes }: SiteTableProps) {
  return (
    <Details summary={`Closed sites (${sites.length})`}>
      <Table
        caption="Closed sites"
        captionHidden
        columns={[{ heading: "Site" }, { heading: "Closed on" }, ...(changes ? [acts] : [])]}
        rows={sites.map(({ id, name, closedOn }) => ({
          key: id,
          cells: [
            name,
            closedOn && <Time key="closed" of={closedOn} as="short" />,
            ...(changes
              ? [
                  <PostButton key="reopen" action={paths.reopenSite(id)} look="link" describe={name}>
                    Open again
                  </PostButton>,
                ]
              : []),
          ],
        }))}
      />
    </Details>
  );
}
