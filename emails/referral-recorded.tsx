import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface ReferralRecordedProps extends Linked {
  personName: string;
  brokerName: string;
  brokerageName: string;
  vacancyTitle: string;
  referralReference: string;
  /** The new stage, in words that stand alone: "interview", "not progressed". */
  stageWords: string;
  reason: string | null;
}

export const subject = (props: ReferralRecordedProps) =>
  `${props.referralReference} is now at “${props.stageWords}”: ${props.vacancyTitle}`;

/** To an employer whose word a broker has written down. */
export default function ReferralRecorded(props: ReferralRecordedProps) {
  const { brokerName, brokerageName, vacancyTitle, referralReference, stageWords, reason } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${brokerName} has recorded what you told them.`}
      to={props.personName}
      action="See the referral"
      why="Front Door sent you this because this person was put forward to you."
      stop="Letters about a referral end when it ends."
    >
      <Paragraph>
        {brokerName} at {brokerageName} has recorded what you told them about {referralReference} for{" "}
        <strong>{vacancyTitle}</strong>. The stage is now: <strong>{stageWords}</strong>.
      </Paragraph>
      {reason && (
        <>
          <Paragraph>The reason they noted:</Paragraph>
          <Quote>{reason}</Quote>
        </>
      )}
      <Paragraph>You need to do nothing. If it is not what you said, tell {brokerName} soon.</Paragraph>
    </Letter>
  );
}

export const sample: ReferralRecordedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/referrals/R-318",
  personName: "Ruth",
  brokerName: "Sam",
  brokerageName: "Waltham Forest",
  vacancyTitle: "Kitchen assistant",
  referralReference: "R-1042",
  stageWords: "offered",
  reason: null,
};
