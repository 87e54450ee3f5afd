import type { People } from "~/domain/organisations/people/find-people.server";
import { employerRoles, roleWords } from "~/domain/organisations/people/roles";
import { paths } from "~/paths";
import { Details } from "~/ui/details";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { Time } from "~/ui/time";

/** Who belongs to an employer and what each may do, with a way to change it for those who may. */
export function PeopleThere({ people: { people, manages } }: { people: People }) {
  return (
    <>
      <h2>Who is here</h2>
      <Table
        caption="Who is here"
        captionHidden
        columns={[
          { heading: "Name" },
          { heading: "Role" },
          { heading: "Since" },
          ...(manages ? [{ heading: <span className="govuk-visually-hidden">What you can do</span> }] : []),
        ]}
        rows={people.map(({ id, name, email, role, since, you }) => ({
          key: id,
          cells: [
            <>
              {name}
              {you && " (you)"}
              {name !== email && <span className="small soft"> {email}</span>}
            </>,
            <Tag key="role" tone={role === "administrator" ? "gold" : "neutral"}>
              {roleWords[role].label}
            </Tag>,
            <Time key="since" of={since} as="short" />,
            ...(manages
              ? [
                  <a key="change" href={paths.changeRole(id)}>
                    Change<span className="govuk-visually-hidden"> {name}’s role, or remove them</span>
                  </a>,
                ]
              : []),
          ],
        }))}
      />
      <Details summary="What each role may do">
        <ul>
          {employerRoles.map((role) => (
            <li key={role}>{roleWords[role].means}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}
