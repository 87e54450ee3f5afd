import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ConsentWithdrawnBrokerProps extends Linked {
  personName: string;
  candidateReference: string;
  vacancyTitle: string;
  employerName: string;
  /** Why, as the referral keeps it; null for somebody in work, whose referral goes on. */
  reason: string | null;
}

export const subject = (props: ConsentWithdrawnBrokerProps) =>
  `${props.candidateReference} has changed their mind: ${props.vacancyTitle}`;

export default function ConsentWithdrawnBroker(props: ConsentWithdrawnBrokerProps) {
  const { candidateReference, vacancyTitle, employerName } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${employerName} no longer sees them, and has been told.`}
      to={props.personName}
      action="See the referral"
      why="Front Door sent you this because you put this person forward."
      stop="We send one letter for each change of mind. Letters about a referral end when it ends."
    >
      <Paragraph>
        Your candidate {candidateReference} has taken back their consent for <strong>{vacancyTitle}</strong>{" "}
        at {employerName}. They do not have to say why.
        {props.reason && ` We noted: ${props.reason.charAt(0).toLowerCase()}${props.reason.slice(1)}.`}
      </Paragraph>
      <Paragraph>
        {employerName} no longer sees them and has been told. A call from you may help them with what comes
        next.
      </Paragraph>
    </Letter>
  );
}

export const sample: ConsentWithdrawnBrokerProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/referrals/R-318",
  personName: "Sam",
  candidateReference: "C-1042",
  vacancyTitle: "Kitchen assistant",
  employerName: "Lea Bridge Canteen",
  reason: "They have found other work",
};
