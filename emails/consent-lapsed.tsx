import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ConsentLapsedProps extends Linked {
  personName: string;
  candidateReference: string;
  referralReference: string;
  vacancyTitle: string;
  employerName: string;
  /** "No answer within seven working days". */
  reason: string;
}

export const subject = (props: ConsentLapsedProps) =>
  `No answer from ${props.candidateReference}: ${props.vacancyTitle}`;

/** To the broker whose question nobody answered. */
export default function ConsentLapsed(props: ConsentLapsedProps) {
  const { candidateReference, referralReference, vacancyTitle, employerName, reason } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${referralReference} is withdrawn. ${employerName} never heard of it.`}
      to={props.personName}
      action="See the referral"
      why="Front Door sent you this because you asked for this person’s consent."
      stop="We send one letter when a question ends without an answer."
    >
      <Paragraph>
        Your candidate {candidateReference} did not answer about <strong>{vacancyTitle}</strong> at{" "}
        {employerName}. {referralReference} is now withdrawn:{" "}
        {reason.charAt(0).toLowerCase() + reason.slice(1)}.
      </Paragraph>
      <Paragraph>
        We told {employerName} nothing, and we did not write to your candidate again. A call from you may show
        what would suit them better.
      </Paragraph>
    </Letter>
  );
}

export const sample: ConsentLapsedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/referrals/R-318",
  personName: "Sam",
  candidateReference: "C-1042",
  referralReference: "R-318",
  vacancyTitle: "Kitchen assistant",
  employerName: "Lea Bridge Canteen",
  reason: "No answer within seven working days",
};
