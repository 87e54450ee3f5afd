interface OrganisationSitesProps {
  sites: {
    id: string;
    name: string;
    postcode: string | null;
    closed: boolean;
    boroughName: string | null;
    hubName: string | null;
  }[];
}

/** An organisation's sites, each with its borough. */
export function OrganisationSites({ sites }: OrganisationSitesProps) {
  if (sites.length === 0) return <p>None.</p>;
  return (
    <ul>
      {sites.map(({ id, name, postcode, closed, boroughName }) => (
        <li key={id}>
          {[...new Set([name, postcode])].filter(Boolean).join(", ")}
          {` – ${boroughName ?? "not placed in London"}`}
          {closed && ", closed"}
        </li>
      ))}
    </ul>
  );
}
