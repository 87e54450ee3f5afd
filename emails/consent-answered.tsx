import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ConsentAnsweredProps extends Linked {
  personName: string;
  candidateReference: string;
  answer: "yes" | "no";
  vacancyTitle: string;
  employerName: string;
}

export const subject = (props: ConsentAnsweredProps) =>
  `${props.candidateReference} said ${props.answer}: ${props.vacancyTitle}`;

const outcome = {
  yes: (employer: string) => `${employer} can now see what they agreed to share, and nothing else.`,
  no: (employer: string) => `We have shared nothing with ${employer}, and this referral ends here.`,
};

export default function ConsentAnswered(props: ConsentAnsweredProps) {
  const whatFollows = outcome[props.answer](props.employerName);
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={whatFollows}
      to={props.personName}
      action="See the referral"
      why="Front Door sent you this because you asked for this person’s consent."
      stop="We send one letter for each answer. Letters about a referral end when it ends."
    >
      <Paragraph>
        Your candidate {props.candidateReference} has said <strong>{props.answer}</strong> to{" "}
        <strong>{props.vacancyTitle}</strong> at {props.employerName}.
      </Paragraph>
      <Paragraph>{whatFollows}</Paragraph>
    </Letter>
  );
}

export const sample: ConsentAnsweredProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/referrals/R-318",
  personName: "Sam",
  candidateReference: "C-1042",
  answer: "yes",
  vacancyTitle: "Kitchen assistant",
  employerName: "Lea Bridge Canteen",
};
