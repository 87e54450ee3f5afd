import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface PlacementEndedProps extends Linked {
  personName: string;
  offerTitle: string;
  reference: string;
  hubName: string;
  reason: string;
  /** True where schools counted on it. */
  calledOff: boolean;
}

export const subject = ({ calledOff, reference }: PlacementEndedProps) =>
  `You ${calledOff ? "called off" : "withdrew"} your offer: ${reference}`;

export default function PlacementEnded(props: PlacementEndedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.hubName} has your reason.`}
      to={props.personName}
      action="See your offer"
      why="Front Door sent you this because you offered work experience."
      stop="We send no more letters about this offer."
    >
      <Paragraph>
        You {props.calledOff ? "called off" : "withdrew"} <strong>{props.offerTitle}</strong> (
        {props.reference}). {props.hubName} has your reason:
      </Paragraph>
      <Quote>{props.reason}</Quote>
      <Paragraph>
        {props.calledOff && "The hub tells the school. "}
        What you wrote is kept on the offer’s page. You can copy it when you want to offer it again.
      </Paragraph>
    </Letter>
  );
}

export const sample: PlacementEndedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/placements/1042",
  personName: "Ruth",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  hubName: "Local London Careers Hub",
  reason: "The kitchen closes for repairs in July.",
  calledOff: true,
};
