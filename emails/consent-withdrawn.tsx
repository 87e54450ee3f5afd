import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ConsentWithdrawnProps extends Linked {
  personName: string;
  vacancyTitle: string;
  referralReference: string;
}

export const subject = (props: ConsentWithdrawnProps) =>
  `${props.referralReference} is withdrawn: ${props.vacancyTitle}`;

export default function ConsentWithdrawn(props: ConsentWithdrawnProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="This person has taken back their consent. Your vacancy stays as it is."
      to={props.personName}
      action="See the referral"
      why="Front Door sent you this because this person was put forward for your vacancy."
      stop="We send no more letters about this referral."
    >
      <Paragraph>
        The person in {props.referralReference}, put forward for <strong>{props.vacancyTitle}</strong>, has
        taken back their consent. They do not have to say why.
      </Paragraph>
      <Paragraph>
        You no longer see their details on Front Door. If you copied them anywhere, delete them now. Your
        vacancy stays as it is.
      </Paragraph>
    </Letter>
  );
}

export const sample: ConsentWithdrawnProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/referrals/R-318",
  personName: "Ruth",
  vacancyTitle: "Kitchen assistant",
  referralReference: "R-318",
};
