import type { People } from "~/domain/organisations/people/find-people.server";
import { roleWords } from "~/domain/organisations/people/roles";
import { paths } from "~/paths";
import { PostButton } from "~/ui/post-button";
import { Table } from "~/ui/table";
import { Time } from "~/ui/time";

type PeopleInvitedProps = { invitations: People["invitations"]; manages: boolean };

/** Who is invited and has not come yet; those who invite may send the letter again or withdraw it. */
export function PeopleInvited({ invitations, manages }: PeopleInvitedProps) {
  return (
    <>
      <h2>Invited</h2>
      <Table
        caption="Invited"
        captionHidden
        columns={[
          { heading: "Email address" },
          { heading: "Role" },
          { heading: "Works until" },
          ...(manages ? [{ heading: <span className="govuk-visually-hidden">What you can do</span> }] : []),
        ]}
        rows={invitations.map(({ id, email, role, until, expired, reference, invitedByName }) => ({
          key: id,
          cells: [
            <>
              {email}
              <span className="small soft">
                {" "}
                {reference}, by {invitedByName}
              </span>
            </>,
            roleWords[role].label,
            expired ? "Expired" : <Time key="until" of={until} as="short" />,
            ...(manages
              ? [
                  <div key="acts">
                    <PostButton action={paths.resendInvitation(id)} look="link" describe={`to ${email}`}>
                      Send again
                    </PostButton>
                    <PostButton action={paths.withdrawInvitation(id)} look="link" describe={`to ${email}`}>
                      Withdraw
                    </PostButton>
                  </div>,
                ]
              : []),
          ],
        }))}
      />
    </>
  );
}
