import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ClaimsClashProps extends Linked {
  personName: string;
  candidateReference: string;
}

export const subject = ({ candidateReference }: ClaimsClashProps) =>
  `${candidateReference} may be somebody another borough puts forward`;

/** To a broker whose candidate's details changed into those of a person whom another borough has. */
export default function ClaimsClash(props: ClaimsClashProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="Details that changed are those of a person whom another borough is putting forward."
      to={props.personName}
      action="Ask the other borough"
      why="Front Door sent you this because you are putting this person forward."
      stop="We send this once each time such details change."
    >
      <Paragraph>
        The details of your candidate <strong>{props.candidateReference}</strong> have changed. The email
        address, the phone number, or the name and birthday is now that of a person whom another borough is
        putting forward.
      </Paragraph>
      <Paragraph>
        What you have begun goes on. You can put nobody new forward under these details until it is settled:
        ask the other borough, or put the details right if they were a slip.
      </Paragraph>
    </Letter>
  );
}

export const sample: ClaimsClashProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/candidates/C-1042/lock",
  personName: "Sam",
  candidateReference: "C-1042",
};
