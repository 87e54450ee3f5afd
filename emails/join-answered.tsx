import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface JoinAnsweredProps extends Linked {
  personName: string | null;
  organisationName: string;
  reference: string;
  accepted: boolean;
  /** "a recruiter", where they were let in. */
  role: string | null;
  /** What that role lets somebody do, as a sentence. */
  means: string | null;
}

export const subject = ({ accepted, organisationName }: JoinAnsweredProps) =>
  accepted ? `You have joined ${organisationName}` : `${organisationName} did not let you join`;

export default function JoinAnswered(props: JoinAnsweredProps) {
  const { organisationName, reference, accepted, role, means } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={accepted ? "You can start now." : "What you can do instead."}
      to={props.personName}
      action={accepted ? "Go to your organisation" : "Register an organisation"}
      why={`Front Door sent you this because you asked to join ${organisationName} (${reference}).`}
      stop="We send this letter once, so there is nothing to stop."
    >
      {accepted ? (
        <>
          <Paragraph>
            You have joined <strong>{organisationName}</strong>
            {role && ` as ${role}`}.
          </Paragraph>
          {means && <Paragraph>{means} You can start now.</Paragraph>}
        </>
      ) : (
        <>
          <Paragraph>
            Your request to join <strong>{organisationName}</strong> was declined.
          </Paragraph>
          <Paragraph>
            If you work there, talk to whoever uses Front Door there, and ask them to invite you. If yours is
            another organisation, register it.
          </Paragraph>
        </>
      )}
    </Letter>
  );
}

export const sample: JoinAnsweredProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer",
  personName: "Tom",
  organisationName: "Lea Bridge Canteen",
  reference: "JR-3F9A2C",
  accepted: true,
  role: "a recruiter",
  means: "Recruiters post vacancies, offer work experience and answer referrals.",
};
