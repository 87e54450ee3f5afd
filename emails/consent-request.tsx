import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";
import { reach, sampleResident, type ToResident, WhoWasTold } from "./resident-letter";

export interface ConsentRequestProps extends Linked, ToResident {
  employerName: string;
  vacancyTitle: string;
  /** What the employer would see, each in words that follow "they see": "your first name". */
  wouldBeShared: string[];
  /** To be read out by phone, in groups; null where they have another by now. */
  code: string | null;
  answerBy: string;
  /** Until when a yes lasts. */
  until: string;
  sharesLink: string;
}

export const subject = (props: ConsentRequestProps) =>
  `Yes or no: can we tell ${props.employerName} about you?`;

/** To a resident: readable at age 11, and safe to ignore. */
export default function ConsentRequest(props: ConsentRequestProps) {
  const { employerName, brokerName, brokerageName, answerBy } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`We tell them nothing unless you say yes. You have until ${answerBy}.`}
      to={props.firstName}
      action="Say yes or no"
      why={`Front Door sent you this because ${brokerName} at ${brokerageName} asked us to. The link and the code are only for you.`}
      stop={`To stop letters like this, tell ${brokerName}.`}
    >
      <Paragraph>
        {brokerName} at {brokerageName} has found something that may suit you. It is{" "}
        <strong>{props.vacancyTitle}</strong> at <strong>{employerName}</strong>.
      </Paragraph>
      <Paragraph>Can we tell them about you? If you say yes, they see:</Paragraph>
      <List items={props.wouldBeShared} />
      <Paragraph>They see nothing else. If you say no, nothing else changes for you.</Paragraph>
      <Paragraph>
        You have until {answerBy}. If you do not answer, we tell them nothing. A yes lasts until {props.until}
        . You can change your mind before then.
      </Paragraph>
      <ReadOut {...props} />
      <WhoWasTold href={props.sharesLink} />
    </Letter>
  );
}

/** For somebody who would rather say it: whom to ring, and the code that shows that it is them. */
export function ReadOut({ code, ...props }: ToResident & { code: string | null }) {
  if (!code) return <Paragraph>Would you rather talk? Ask {reach(props)}.</Paragraph>;
  return (
    <Paragraph>
      Would you rather talk? Ring or write to {reach(props)}. Say yes or no, and read out this code:{" "}
      <strong>{code}</strong>
    </Paragraph>
  );
}

export const sample: ConsentRequestProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/consent/c8Rw1nTz5KqYpV3mXh6D",
  sharesLink: "https://front-door.example/consent/c8Rw1nTz5KqYpV3mXh6D/shares",
  ...sampleResident,
  employerName: "Lea Bridge Canteen",
  vacancyTitle: "Kitchen assistant",
  wouldBeShared: [
    "your first name and phone number",
    "your work as a kitchen assistant, and five skills",
    "the hours you can work",
  ],
  code: "KX4-92T-N7M",
  answerBy: "1 December",
  until: "9 January 2027",
};
