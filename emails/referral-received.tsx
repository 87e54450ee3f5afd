import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ReferralReceivedProps extends Linked {
  personName: string;
  vacancyTitle: string;
  reference: string;
  brokerageName: string;
}

export const subject = (props: ReferralReceivedProps) => `Someone for your vacancy: ${props.vacancyTitle}`;

/** To the employer. It holds nothing about the candidate: an inbox can't take consent back, a page can. */
export default function ReferralReceived(props: ReferralReceivedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.brokerageName} has put someone forward, with their consent.`}
      to={props.personName}
      action="See who it is"
      why="Front Door sent you this because your vacancy is live."
      stop="To stop referrals, close the vacancy on its page."
    >
      <Paragraph>
        {props.brokerageName} has put someone forward for <strong>{props.vacancyTitle}</strong> (
        {props.reference}).
      </Paragraph>
      <Paragraph>
        They agreed that you see some details about them. You find these on the page below, and we keep them
        out of letters. When you have decided what to do, say so on the same page.
      </Paragraph>
    </Letter>
  );
}

export const sample: ReferralReceivedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/referrals/R-318",
  personName: "Ruth",
  vacancyTitle: "Kitchen assistant",
  reference: "V-2045",
  brokerageName: "The Waltham Forest team",
};
