import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface JoinAskedProps extends Linked {
  personName: string;
  /** Who asks. */
  askerName: string;
  askerEmail: string;
  organisationName: string;
  reference: string;
  /** The day by which they expect an answer, in words. */
  by: string;
  /** To an operator, because nobody administers the employer. */
  nobodyThere: boolean;
}

export const subject = (props: JoinAskedProps) => `${props.askerName} asks to join ${props.organisationName}`;

export default function JoinAsked(props: JoinAskedProps) {
  const { askerName, askerEmail, organisationName, reference, by, nobodyThere } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`Let them in, or say no, by ${by}.`}
      to={props.personName}
      action="Answer"
      why={
        nobodyThere
          ? `Front Door sent you this because nobody administers ${organisationName} yet.`
          : `Front Door sent you this because you are an administrator of ${organisationName}.`
      }
      stop="We write once for each person who asks."
    >
      <Paragraph>
        {askerName} ({askerEmail}) asks to join <strong>{organisationName}</strong>. The request is{" "}
        {reference}.
      </Paragraph>
      <Paragraph>
        Let in only somebody you know works there: they would see what your people see. We told them to expect
        an answer by {by}.
      </Paragraph>
    </Letter>
  );
}

export const sample: JoinAskedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/people/requests/7",
  personName: "Ruth",
  askerName: "Tom Baker",
  askerEmail: "tom@canteen.example",
  organisationName: "Lea Bridge Canteen",
  reference: "JR-3F9A2C",
  by: "24 November 2026",
  nobodyThere: false,
};
