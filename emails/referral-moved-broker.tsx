import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface ReferralMovedBrokerProps extends Linked {
  personName: string;
  candidateReference: string;
  vacancyTitle: string;
  employerName: string;
  /** The new stage, in words that stand alone: "interview", "not progressed". */
  stageWords: string;
  reason: string | null;
}

export const subject = (props: ReferralMovedBrokerProps) =>
  `${props.candidateReference}, ${props.stageWords}: ${props.vacancyTitle}`;

export default function ReferralMovedBroker(props: ReferralMovedBrokerProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.employerName} has moved the referral to a new stage: ${props.stageWords}.`}
      to={props.personName}
      action="See the referral"
      why="Front Door sent you this because you put this person forward."
      stop="Letters about a referral end when it ends, and you can withdraw it on its page."
    >
      <Paragraph>
        {props.employerName} has moved your candidate {props.candidateReference} to a new stage for{" "}
        <strong>{props.vacancyTitle}</strong>. The stage is now: <strong>{props.stageWords}</strong>.
      </Paragraph>
      {props.reason && (
        <>
          <Paragraph>They give this reason:</Paragraph>
          <Quote>{props.reason}</Quote>
        </>
      )}
      <Paragraph>We have not told your candidate. They hear it from you.</Paragraph>
    </Letter>
  );
}

export const sample: ReferralMovedBrokerProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/referrals/R-318",
  personName: "Sam",
  candidateReference: "C-1042",
  vacancyTitle: "Kitchen assistant",
  employerName: "Lea Bridge Canteen",
  stageWords: "not progressed",
  reason:
    "We liked them. We chose someone who can start at six in the morning, and would gladly see them again.",
};
