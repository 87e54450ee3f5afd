import { Letter, type Linked } from "./letter";
import { List, Paragraph, Quote } from "./letter-parts";

export interface PlacementEndedHubProps extends Linked {
  personName: string | null;
  employerName: string;
  offerTitle: string;
  reference: string;
  reason: string;
  /** True where schools counted on it. */
  calledOff: boolean;
  schools: string[];
}

export const subject = ({ calledOff, reference }: PlacementEndedHubProps) =>
  `An offer is ${calledOff ? "called off" : "withdrawn"}: ${reference}`;

export default function PlacementEndedHub(props: PlacementEndedHubProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.employerName} says why.`}
      to={props.personName}
      action="See the offer"
      why="Front Door sent you this because you coordinate placements for this hub."
      stop="To stop letters like this, ask a Front Door operator to change your role."
    >
      <Paragraph>
        {props.employerName} has {props.calledOff ? "called off" : "withdrawn"}{" "}
        <strong>{props.offerTitle}</strong> ({props.reference}), and gives this reason:
      </Paragraph>
      <Quote>{props.reason}</Quote>
      {props.schools.length > 0 && (
        <>
          <Paragraph>These schools count on it, and hear of it from you:</Paragraph>
          <List items={props.schools} />
        </>
      )}
    </Letter>
  );
}

export const sample: PlacementEndedHubProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/hub/offers/1042",
  personName: "Amara",
  employerName: "Lea Bridge Canteen",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  reason: "The kitchen closes for repairs in July.",
  calledOff: true,
  schools: ["Hollin Marsh School"],
};
