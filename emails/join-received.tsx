import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface JoinReceivedProps extends Linked {
  personName: string | null;
  organisationName: string;
  reference: string;
  /** The day by which somebody answers, in words. */
  by: string;
  /** Who answers: "An administrator there" or "Front Door’s operators". */
  whoAnswers: string;
}

export const subject = (props: JoinReceivedProps) => `You asked to join ${props.organisationName}`;

export default function JoinReceived(props: JoinReceivedProps) {
  const { organisationName, reference, by, whoAnswers } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${whoAnswers} should answer by ${by}.`}
      to={props.personName}
      action="See where it stands"
      why={`Front Door sent you this because you asked to join ${organisationName}.`}
      stop="We write once more, with the answer."
    >
      <Paragraph>
        We have passed on your request to join <strong>{organisationName}</strong>. Its reference is{" "}
        {reference}.
      </Paragraph>
      <Paragraph>
        {whoAnswers} should answer by {by}. We write to you as soon as they do. Until then you see nothing of
        theirs.
      </Paragraph>
    </Letter>
  );
}

export const sample: JoinReceivedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/register",
  personName: "Tom",
  organisationName: "Lea Bridge Canteen",
  reference: "JR-3F9A2C",
  by: "24 November 2026",
  whoAnswers: "An administrator there",
};
