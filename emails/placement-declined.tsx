import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface PlacementDeclinedProps extends Linked {
  personName: string;
  offerTitle: string;
  reference: string;
  hubName: string;
  reason: string;
}

export const subject = (props: PlacementDeclinedProps) => `Your offer is not taken up: ${props.offerTitle}`;

export default function PlacementDeclined(props: PlacementDeclinedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.hubName} says why. What you wrote is kept.`}
      to={props.personName}
      action="See your offer"
      why="Front Door sent you this because you offered work experience."
      stop="We send no more letters about this offer unless you send it again."
    >
      <Paragraph>
        Thank you for offering <strong>{props.offerTitle}</strong> ({props.reference}). {props.hubName} can’t
        take it up this time, and gives this reason:
      </Paragraph>
      <Quote>{props.reason}</Quote>
      <Paragraph>What you wrote is kept on the offer’s page.</Paragraph>
    </Letter>
  );
}

export const sample: PlacementDeclinedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/placements/WE-1042",
  personName: "Ruth",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  hubName: "Local London Careers Hub",
  reason: "Every school nearby has mock exams in the week you offer. A week in July suits them better.",
};
