import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";

export interface ConsentRequestProps extends Linked {
  firstName: string;
  employerName: string;
  vacancyTitle: string;
  brokerName: string;
  brokerageName: string;
  /** What the employer would see, each in words that follow "they see": "your first name". */
  wouldBeShared: string[];
  answerBy: string;
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
      why={`Front Door sent you this because ${brokerName} at ${brokerageName} asked us to. This link is only for you, so keep it to yourself.`}
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
        You have until {answerBy}. If you do not answer, we tell them nothing. If you say yes, you can change
        your mind later.
      </Paragraph>
    </Letter>
  );
}

export const sample: ConsentRequestProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/yes-or-no/c8Rw1nTz5KqYpV3mXh6D",
  firstName: "Dee",
  employerName: "Lea Bridge Canteen",
  vacancyTitle: "Kitchen assistant",
  brokerName: "Sam",
  brokerageName: "Waltham Forest",
  wouldBeShared: [
    "your first name and phone number",
    "your work as a kitchen assistant, and five skills",
    "the hours you can work",
  ],
  answerBy: "Monday 7 December",
};
