import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ReferralMovedEmployerProps extends Linked {
  personName: string;
  vacancyTitle: string;
  referralReference: string;
  /** The new stage, in words that stand alone: "interview", "not progressed". */
  stageWords: string;
  /** Whether it goes no further. */
  ended?: boolean;
}

export const subject = (props: ReferralMovedEmployerProps) =>
  `You moved ${props.referralReference}: ${props.stageWords}`;

export default function ReferralMovedEmployer(props: ReferralMovedEmployerProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="The broker who put this person forward knows, and tells them."
      to={props.personName}
      action="See the referral"
      why="Front Door sent you this because you moved this referral."
      stop="Letters about a referral end when it ends."
    >
      <Paragraph>
        We have recorded what you said of {props.referralReference}, for <strong>{props.vacancyTitle}</strong>
        . It now stands at: <strong>{props.stageWords}</strong>.
      </Paragraph>
      <Paragraph>
        The broker who put this person forward knows, and tells them.{" "}
        {props.ended
          ? "There is nothing more for you to do."
          : "When something changes, say so on the referral’s page, so that no one is left waiting."}
      </Paragraph>
    </Letter>
  );
}

export const sample: ReferralMovedEmployerProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/referrals/R-318",
  personName: "Ruth",
  vacancyTitle: "Kitchen assistant",
  referralReference: "R-318",
  stageWords: "interview",
};
