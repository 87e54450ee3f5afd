import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface PlacementAcceptedProps extends Linked {
  personName: string;
  offerTitle: string;
  reference: string;
  hubName: string;
  coordinatorName: string;
}

export const subject = (props: PlacementAcceptedProps) => `Your offer is accepted: ${props.offerTitle}`;

const next = ({ coordinatorName }: PlacementAcceptedProps) =>
  `${coordinatorName} looks for a school next, and proposes dates to you. You say yes, no, or which dates suit you better.`;

export default function PlacementAccepted(props: PlacementAcceptedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={next(props)}
      to={props.personName}
      action="See your offer"
      why="Front Door sent you this because you offered work experience."
      stop="To stop letters about it, withdraw the offer on its page."
    >
      <Paragraph>
        {props.coordinatorName} at {props.hubName} has accepted <strong>{props.offerTitle}</strong> (
        {props.reference}). Thank you for making room for young people.
      </Paragraph>
      <Paragraph>
        {next(props)} {props.coordinatorName} is your one contact, and you can follow the offer on its page.
      </Paragraph>
    </Letter>
  );
}

export const sample: PlacementAcceptedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/placements/WE-1042",
  personName: "Ruth",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  hubName: "Local London Careers Hub",
  coordinatorName: "Amara Bell",
};
