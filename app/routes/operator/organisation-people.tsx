import type { OrganisationRecord } from "~/domain/organisations/records/find-organisation-record.server";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

/** Who belongs to an organisation, and who is invited. */
export function OrganisationPeople({ people, invited }: Pick<OrganisationRecord, "people" | "invited">) {
  return (
    <>
      {people.length > 0 ? (
        <Table
          caption="People, the longest there first"
          captionHidden
          columns={[{ heading: "Name" }, { heading: "Email" }, { heading: "Role" }, { heading: "Since" }]}
          rows={people.map(({ id, name, email, role, since }) => ({
            key: id,
            cells: [name, email, role, <Time key="since" of={since} as="short" />],
          }))}
        />
      ) : (
        <p>Nobody belongs to it.</p>
      )}
      {invited.length > 0 && (
        <ul>
          {invited.map(({ id, email, expiresAt }) => (
            <li key={id}>
              {email} is invited. The link works until <Time of={expiresAt} />.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
