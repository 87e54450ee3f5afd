import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface PersonJoinedProps extends Linked {
  personName: string;
  /** Who joined. */
  joinedName: string;
  joinedEmail: string;
  organisationName: string;
  /** "a recruiter" */
  role: string;
}

export const subject = (props: PersonJoinedProps) => `${props.joinedName} has joined you`;

export default function PersonJoined(props: PersonJoinedProps) {
  const { joinedName, joinedEmail, organisationName, role } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`They are ${role} at ${organisationName} from now on.`}
      to={props.personName}
      action="See who is there"
      why="Front Door sent you this because you are an administrator there."
      stop="We write whenever somebody joins, so that nobody does unseen."
    >
      <Paragraph>
        {joinedName} ({joinedEmail}) has joined <strong>{organisationName}</strong> as {role}.
      </Paragraph>
      <Paragraph>There is nothing to do. You can change their role, or remove them, at any time.</Paragraph>
    </Letter>
  );
}

export const sample: PersonJoinedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/people",
  personName: "Ruth",
  joinedName: "Tom Baker",
  joinedEmail: "tom@canteen.example",
  organisationName: "Lea Bridge Canteen",
  role: "a recruiter",
};
