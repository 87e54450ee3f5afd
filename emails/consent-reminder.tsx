import { type ConsentRequestProps, ReadOut, sample as request } from "./consent-request";
import { Letter } from "./letter";
import { List, Paragraph } from "./letter-parts";
import { WhoWasTold } from "./resident-letter";

export const subject = (props: ConsentRequestProps) =>
  `Still open: can we tell ${props.employerName} about you?`;

/** To a resident who has not answered. It comes once. */
export default function ConsentReminder(props: ConsentRequestProps) {
  const { employerName, brokerName, brokerageName, answerBy } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`You have until ${answerBy}. If you do not answer, we tell them nothing.`}
      to={props.firstName}
      action="Say yes or no"
      why={`Front Door sent you this because ${brokerName} at ${brokerageName} asked us to. The link and the code are only for you.`}
      stop="We do not remind you again of this one."
    >
      <Paragraph>
        {brokerName} asked you about <strong>{props.vacancyTitle}</strong> at <strong>{employerName}</strong>.
        You have not said yes or no yet, and that is all right.
      </Paragraph>
      <Paragraph>If you say yes, they see:</Paragraph>
      <List items={props.wouldBeShared} />
      <Paragraph>
        You have until {answerBy}. If you do not answer, we tell them nothing, and nothing else changes for
        you.
      </Paragraph>
      <ReadOut {...props} />
      <WhoWasTold href={props.sharesLink} />
    </Letter>
  );
}

export const sample: ConsentRequestProps = request;
