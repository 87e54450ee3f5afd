import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface RoleChangedProps extends Linked {
  personName: string | null;
  organisationName: string;
  byName: string;
  /** "a recruiter"; null where they were removed. */
  role: string | null;
  /** What that role lets somebody do, as a sentence. */
  means: string | null;
}

export const subject = ({ role, organisationName }: RoleChangedProps) =>
  role ? `Your role at ${organisationName} has changed` : `You no longer belong to ${organisationName}`;

export default function RoleChanged(props: RoleChangedProps) {
  const { organisationName, byName, role, means } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={role ? `You are ${role} there from now on.` : "What that means for you."}
      to={props.personName}
      action="Go to Front Door"
      why={`Front Door sent you this because ${byName} changed who may do what there.`}
      stop="We write whenever your role changes, so that it never does unseen."
    >
      {role ? (
        <Paragraph>
          {byName} made you {role} at <strong>{organisationName}</strong>. {means}
        </Paragraph>
      ) : (
        <Paragraph>
          {byName} removed you from <strong>{organisationName}</strong>. You no longer see its vacancies,
          people or placements. What you did there is kept.
        </Paragraph>
      )}
      <Paragraph>If that is a mistake, talk to {byName}. There is nothing else to do.</Paragraph>
    </Letter>
  );
}

export const sample: RoleChangedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer",
  personName: "Tom",
  organisationName: "Lea Bridge Canteen",
  byName: "Ruth Adeyemi",
  role: "a viewer",
  means: "Viewers see vacancies, referrals and placements, and change nothing.",
};
