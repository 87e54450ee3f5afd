import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ConsentEndedProps extends Linked {
  personName: string;
  side: "employer" | "broker";
  vacancyTitle: string;
  referralReference: string;
  employerName: string;
  brokerageName: string;
}

export const subject = (props: ConsentEndedProps) =>
  `The consent for ${props.referralReference} has ended: ${props.vacancyTitle}`;

/** To the employer and to the broker of somebody whose consent ran out while the referral goes on. */
export default function ConsentEnded(props: ConsentEndedProps) {
  const { side, employerName, brokerageName, referralReference } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={side === "employer" ? "You no longer see who it is." : `${employerName} no longer sees them.`}
      to={props.personName}
      action="See the referral"
      why="Front Door sent you this because this referral is still open."
      stop="We send one letter when a consent ends."
    >
      <Paragraph>
        The consent for {referralReference}, for <strong>{props.vacancyTitle}</strong>, was given for a time.
        That time is over.
      </Paragraph>
      {side === "employer" ? (
        <Paragraph>
          You no longer see their details on Front Door. If you copied them and no longer need them, delete
          them now. To go on with this person, talk to {brokerageName}.
        </Paragraph>
      ) : (
        <Paragraph>
          {employerName} no longer sees them and has been told, and so has your candidate. Say on the referral
          how it went.
        </Paragraph>
      )}
    </Letter>
  );
}

export const sample: ConsentEndedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/referrals/R-318",
  personName: "Ruth",
  side: "employer",
  vacancyTitle: "Kitchen assistant",
  referralReference: "R-318",
  employerName: "Lea Bridge Canteen",
  brokerageName: "the Waltham Forest team",
};
