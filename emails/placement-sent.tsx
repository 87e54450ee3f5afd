import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface PlacementSentProps extends Linked {
  personName: string;
  offerTitle: string;
  reference: string;
  hubName: string;
  /** Who reads it there; null where nobody has joined the hub yet. */
  coordinatorName: string | null;
  answerBy: string;
}

export const subject = (props: PlacementSentProps) =>
  `Your offer is with the Careers Hub: ${props.reference}`;

const reader = ({ coordinatorName, hubName }: PlacementSentProps) =>
  coordinatorName ? `${coordinatorName} at ${hubName}` : hubName;

export default function PlacementSent(props: PlacementSentProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${reader(props)} answers by ${props.answerBy}.`}
      to={props.personName}
      action="See your offer"
      why="Front Door sent you this because you offered work experience."
      stop="To stop letters about it, withdraw the offer on its page."
    >
      <Paragraph>
        We sent <strong>{props.offerTitle}</strong> to {props.hubName}. Its number is {props.reference}.
      </Paragraph>
      <Paragraph>
        {reader(props)} reads it and answers within 5 working days, by {props.answerBy}. Then the hub looks
        for a school and proposes dates to you.
      </Paragraph>
      <Paragraph>You can change the offer on its page until then. The hub hears what you changed.</Paragraph>
    </Letter>
  );
}

export const sample: PlacementSentProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/placements/1042",
  personName: "Ruth",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  hubName: "Local London Careers Hub",
  coordinatorName: "Amara Bell",
  answerBy: "Friday 27 November 2026",
};
