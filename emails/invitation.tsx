import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface InvitationProps extends Linked {
  inviterName: string;
  organisationName: string;
  /** "a recruiter" */
  role: string;
  /** What that role lets somebody do, as a sentence. */
  means: string;
  /** The last day on which the link works, in words. */
  until: string;
  reference: string;
}

export const subject = (props: InvitationProps) => `Your invitation to ${props.organisationName}`;

export default function Invitation(props: InvitationProps) {
  const { inviterName, organisationName, role, means, until, reference } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${inviterName} asks you to join as ${role}. The link works until ${until}.`}
      to={null}
      action="See the invitation"
      why={`Front Door sent you this because ${inviterName} gave this address.`}
      stop="If you do not want to join, there is nothing to do."
    >
      <Paragraph>
        {inviterName} invites you to join <strong>{organisationName}</strong> on Front Door as {role}. {means}
      </Paragraph>
      <Paragraph>
        The link works once, until {until}. Sign in with this email address and accept. There is no password.
        The invitation’s reference is {reference}.
      </Paragraph>
    </Letter>
  );
}

export const sample: InvitationProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/invitations/Zk3vQ8mLw2TtY6rXb1NcHs9aPf4Ge7Du",
  inviterName: "Ruth Adeyemi",
  organisationName: "Lea Bridge Canteen",
  role: "a recruiter",
  means: "Recruiters post vacancies, offer work experience and answer referrals.",
  until: "6 December 2026",
  reference: "IN-3F9A2C",
};
