import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface PlacementWithHubProps extends Linked {
  personName: string | null;
  employerName: string;
  offerTitle: string;
  siteName: string;
  boroughName: string;
  reference: string;
  /** The day by which the employer expects an answer. */
  answerBy: string;
}

export const subject = (props: PlacementWithHubProps) =>
  `A new offer of work experience: ${props.offerTitle}`;

export default function PlacementWithHub(props: PlacementWithHubProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`From ${props.employerName}, in ${props.boroughName}.`}
      to={props.personName}
      action="Read the offer"
      why="Front Door sent you this because you coordinate placements for this hub."
      stop="To stop letters like this, ask a Front Door operator to change your role."
    >
      <Paragraph>
        {props.employerName} offers work experience: <strong>{props.offerTitle}</strong> ({props.reference}).
        The site is {props.siteName} in {props.boroughName}, so the offer comes to your hub.
      </Paragraph>
      <Paragraph>
        You can accept it, or decline it and say why. We told the employer that it hears from you by{" "}
        {props.answerBy}.
      </Paragraph>
    </Letter>
  );
}

export const sample: PlacementWithHubProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/hub/offers/WE-1042",
  personName: "Amara",
  employerName: "Lea Bridge Canteen",
  offerTitle: "A week in a working kitchen",
  siteName: "the Markhouse kitchen",
  boroughName: "Waltham Forest",
  reference: "WE-1042",
  answerBy: "Friday 27 November 2026",
};
