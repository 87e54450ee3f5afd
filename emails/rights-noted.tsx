import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface RightsNotedProps extends Linked {
  firstName: string;
  brokerageName: string;
  /** RR-1001 */
  reference: string;
  /** What they said is wrong, as it was noted. */
  words: string;
  answerBy: string;
}

export const subject = (props: RightsNotedProps) => `${props.reference}: you told us that something is wrong`;

/** To a resident: readable at age 11. */
export default function RightsNoted(props: RightsNotedProps) {
  const { brokerageName, reference, answerBy } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`We look at it and answer you by ${answerBy}.`}
      to={props.firstName}
      action="See how it stands"
      why="Front Door sent you this because you asked us to put something right. This link is only for you."
      stop="We write once more, when it is done."
    >
      <Paragraph>Thank you for telling us. This is what we wrote down:</Paragraph>
      <Quote>{props.words}</Quote>
      <Paragraph>
        {brokerageName} looks at it and tells you what they changed. You hear by {answerBy}. Your reference is{" "}
        <strong>{reference}</strong>.
      </Paragraph>
    </Letter>
  );
}

export const sample: RightsNotedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/consent/rrx8Rw1nTz5KqYpV3mXh6D/rights",
  firstName: "Dee",
  brokerageName: "Waltham Forest",
  reference: "RR-1004",
  words: "My phone number is wrong. It ends in 19.",
  answerBy: "Monday 7 December",
};
