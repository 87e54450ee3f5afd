import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";

export interface PlacementChangedProps extends Linked {
  personName: string | null;
  employerName: string;
  offerTitle: string;
  reference: string;
  /** What is different now, a line each. */
  changes: string[];
}

export const subject = (props: PlacementChangedProps) => `An employer changed its offer: ${props.reference}`;

export default function PlacementChanged(props: PlacementChangedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.employerName} changed ${props.offerTitle}.`}
      to={props.personName}
      action="Read the offer"
      why="Front Door sent you this because you coordinate placements for this hub."
      stop="To stop letters like this, ask a Front Door operator to change your role."
    >
      <Paragraph>
        {props.employerName} has changed <strong>{props.offerTitle}</strong> ({props.reference}):
      </Paragraph>
      <List items={props.changes} />
      <Paragraph>The offer’s page has it as it stands now.</Paragraph>
    </Letter>
  );
}

export const sample: PlacementChangedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/hub/offers/1042",
  personName: "Amara",
  employerName: "Lea Bridge Canteen",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  changes: ["Places: 6 (was: 4)", "Accessibility: new words"],
};
