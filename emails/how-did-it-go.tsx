import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface HowDidItGoProps extends Linked {
  personName: string;
  offerTitle: string;
  reference: string;
  schoolName: string;
  lastDay: string;
}

export const subject = (props: HowDidItGoProps) => `How did it go with ${props.schoolName}?`;

export default function HowDidItGo(props: HowDidItGoProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`Five questions about ${props.offerTitle}.`}
      to={props.personName}
      action="Say how it went"
      why="Front Door sent you this because you offered work experience."
      stop="We ask once about each placement."
    >
      <Paragraph>
        Thank you for hosting pupils of {props.schoolName}. <strong>{props.offerTitle}</strong> (
        {props.reference}) ended on {props.lastDay}.
      </Paragraph>
      <Paragraph>
        We ask five questions, which take two minutes. The hub reads your answers to prepare the next school
        better.
      </Paragraph>
    </Letter>
  );
}

export const sample: HowDidItGoProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/placements/1042/hosting/7/report",
  personName: "Ruth",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  schoolName: "Hollin Marsh School",
  lastDay: "Friday 9 July 2027",
};
