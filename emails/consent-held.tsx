import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ConsentHeldProps extends Linked {
  personName: string;
  candidateReference: string;
  referralReference: string;
  vacancyTitle: string;
  employerName: string;
}

export const subject = ({ candidateReference, vacancyTitle }: ConsentHeldProps) =>
  `${candidateReference} said yes, and we could not take it: ${vacancyTitle}`;

/** To the broker whose candidate said yes while another borough was putting the same person forward. */
export default function ConsentHeld(props: ConsentHeldProps) {
  const { candidateReference, referralReference, vacancyTitle, employerName } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`Another borough is putting this person forward. ${employerName} has heard nothing of ${referralReference}.`}
      to={props.personName}
      action="Ask the other borough"
      why="Front Door sent you this because you asked for this person’s consent."
      stop="We send this at most once a day for each question."
    >
      <Paragraph>
        Your candidate {candidateReference} said yes to <strong>{vacancyTitle}</strong> at {employerName}. We
        could not take it, because another borough is putting the same person forward. We have told them so,
        and that you sort it out.
      </Paragraph>
      <Paragraph>
        {employerName} has heard nothing of {referralReference}, and the question stays open. Ask the other
        borough to let them go on with you. When it does, your candidate can say yes again.
      </Paragraph>
    </Letter>
  );
}

export const sample: ConsentHeldProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/candidates/C-1042/lock",
  personName: "Sam",
  candidateReference: "C-1042",
  referralReference: "R-318",
  vacancyTitle: "Kitchen assistant",
  employerName: "Lea Bridge Canteen",
};
