import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

interface CommitmentDueProps extends Linked {
  personName: string;
  employerName: string;
  commitmentName: string;
  dueOn: string;
}

export const subject = (props: CommitmentDueProps) => `Coming up: ${props.commitmentName}`;

export default function CommitmentDue(props: CommitmentDueProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`You aim to have it done by ${props.dueOn}.`}
      to={props.personName}
      action="See your plan"
      why={`Front Door sent you this because you look after the practice plan of ${props.employerName}.`}
      stop="We write once about each commitment. To stop this, drop it on your plan."
    >
      <Paragraph>
        You aim to have <strong>{props.commitmentName}</strong> done by {props.dueOn}.
      </Paragraph>
      <Paragraph>
        If it is done, say so on your plan and what shows it. If it needs longer, choose a new date there.
      </Paragraph>
    </Letter>
  );
}

export const sample: CommitmentDueProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/practice",
  personName: "Ruth",
  employerName: "Copper Kettle Café",
  commitmentName: "London Living Wage",
  dueOn: "Friday 11 December 2026",
};
