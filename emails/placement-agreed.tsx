import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";

export interface PlacementAgreedProps extends Linked {
  personName: string;
  offerTitle: string;
  reference: string;
  hubName: string;
  schoolName: string;
  whoComes: string;
  dates: string;
  /** Whom pupils ask for on the day. */
  askFor: string;
}

export const subject = (props: PlacementAgreedProps) => `${props.schoolName} is coming: ${props.reference}`;

export default function PlacementAgreed(props: PlacementAgreedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.whoComes}, ${props.dates}.`}
      to={props.personName}
      action="Get ready for the first day"
      why="Front Door sent you this because you offered work experience."
      stop="To call it off, use the offer’s page: the hub then tells the school."
    >
      <Paragraph>
        The school and the dates for <strong>{props.offerTitle}</strong> ({props.reference}) are agreed.
      </Paragraph>
      <List items={[props.schoolName, props.whoComes, props.dates, `They ask for ${props.askFor}`]} />
      <Paragraph>
        {props.hubName} tells the school. The page has a checklist for the first day and the dates for your
        calendar. After the last day we ask you how it went, in five questions.
      </Paragraph>
    </Letter>
  );
}

export const sample: PlacementAgreedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/placements/1042/hosting/7",
  personName: "Ruth",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  hubName: "Local London Careers Hub",
  schoolName: "Hollin Marsh School",
  whoComes: "2 pupils of Year 10",
  dates: "Monday 5 July 2027 to Friday 9 July 2027",
  askFor: "Ruth Adeyemi, 020 7946 0101",
};
