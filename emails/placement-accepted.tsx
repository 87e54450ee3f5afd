import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface PlacementAcceptedProps extends Linked {
  personName: string;
  offerTitle: string;
  reference: string;
  hubName: string;
  coordinatorName: string;
  schoolName: string | null;
  dates: string | null;
}

export const subject = (props: PlacementAcceptedProps) => `Your offer is accepted: ${props.offerTitle}`;

/** What is settled so far, said as far as it goes. */
function settled({ schoolName, dates, coordinatorName }: PlacementAcceptedProps): string {
  if (schoolName && dates) return `The school is ${schoolName}. The dates are ${dates}.`;
  if (schoolName) return `The school is ${schoolName}. ${coordinatorName} agrees the dates with you next.`;
  if (dates) return `The dates are ${dates}. ${coordinatorName} finds a school next.`;
  return `${coordinatorName} finds a school and dates next.`;
}

export default function PlacementAccepted(props: PlacementAcceptedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={settled(props)}
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
        {settled(props)} {props.coordinatorName} is your one contact, and you can follow the offer on its
        page.
      </Paragraph>
    </Letter>
  );
}

export const sample: PlacementAcceptedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/offers/P-77",
  personName: "Ruth",
  offerTitle: "A week in a working kitchen",
  reference: "P-77",
  hubName: "Local London Careers Hub",
  coordinatorName: "Amara Bell",
  schoolName: "Hollin Marsh School",
  dates: "Monday 5 to Friday 9 July 2027",
};
