import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface HostingReportedProps extends Linked {
  personName: string | null;
  employerName: string;
  offerTitle: string;
  reference: string;
  schoolName: string;
}

export const subject = (props: HostingReportedProps) => `How it went: ${props.reference}`;

export default function HostingReported(props: HostingReportedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.employerName} and ${props.schoolName}.`}
      to={props.personName}
      action="Read the answers"
      why="Front Door sent you this because you coordinate placements for this hub."
      stop="To stop letters like this, ask a Front Door operator to change your role."
    >
      <Paragraph>
        {props.employerName} has said how <strong>{props.offerTitle}</strong> ({props.reference}) went with{" "}
        {props.schoolName}. Its five answers are on the offer’s page.
      </Paragraph>
    </Letter>
  );
}

export const sample: HostingReportedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/hub/offers/1042",
  personName: "Amara",
  employerName: "Lea Bridge Canteen",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  schoolName: "Hollin Marsh School",
};
