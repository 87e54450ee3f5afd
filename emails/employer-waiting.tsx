import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface EmployerWaitingProps extends Linked {
  organisationName: string;
  /** It is new, has answered a question, or comes back after a refusal. */
  came: "new" | "answered" | "again";
  /** What it answered; null for a new one. */
  words: string | null;
  /** By when it should hear, in words. */
  dueOn: string;
}

const says = {
  new: "is new, and waits to be verified",
  answered: "has answered your question, and waits to be verified",
  again: "was refused, and asks again to be verified",
} as const;

const subjects = {
  new: "An employer to verify",
  answered: "An employer answered",
  again: "An employer is back",
};

export const subject = (props: EmployerWaitingProps) => `${subjects[props.came]}: ${props.organisationName}`;

export default function EmployerWaiting(props: EmployerWaitingProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`It expects an answer by ${props.dueOn}.`}
      to={null}
      action="See the evidence"
      why="Front Door sent you this because you are one of its operators."
      stop="To stop letters like this, ask another operator to change your role."
    >
      <Paragraph>
        <strong>{props.organisationName}</strong> {says[props.came]}.
      </Paragraph>
      {props.words && <Quote>{props.words}</Quote>}
      <Paragraph>It expects an answer by {props.dueOn}.</Paragraph>
    </Letter>
  );
}

export const sample: EmployerWaitingProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/operator/employers/E-31",
  organisationName: "Lea Bridge Canteen",
  came: "answered",
  words: "We trade as the Canteen. Our company is Lea Bridge Catering Ltd.",
  dueOn: "Tuesday 24 November",
};
