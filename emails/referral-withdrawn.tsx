import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ReferralWithdrawnProps extends Linked {
  personName: string;
  vacancyTitle: string;
  referralReference: string;
  brokerageName: string;
}

export const subject = (props: ReferralWithdrawnProps) =>
  `${props.referralReference} is taken back: ${props.vacancyTitle}`;

export default function ReferralWithdrawn(props: ReferralWithdrawnProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="The broker has taken this referral back. Your vacancy stays as it is."
      to={props.personName}
      action="See the referral"
      why="Front Door sent you this because this person was put forward for your vacancy."
      stop="We send no more letters about this referral."
    >
      <Paragraph>
        {props.brokerageName} has taken back {props.referralReference}, the person they put forward for{" "}
        <strong>{props.vacancyTitle}</strong>. There is nothing for you to do.
      </Paragraph>
      <Paragraph>
        You no longer see their details on Front Door. If you copied them anywhere, delete them now. Your
        vacancy stays as it is.
      </Paragraph>
    </Letter>
  );
}

export const sample: ReferralWithdrawnProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/referrals/R-318",
  personName: "Ruth",
  vacancyTitle: "Kitchen assistant",
  referralReference: "R-318",
  brokerageName: "The Waltham Forest team",
};
