import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface ContactCorrectedProps extends Linked {
  personName: string;
  referralReference: string;
  vacancyTitle: string;
  /** What was put right, in words: "phone number". Never the value: an inbox can’t take it back. */
  fields: string;
}

export const subject = (props: ContactCorrectedProps) =>
  `${props.referralReference}: a contact detail was put right`;

export default function ContactCorrected(props: ContactCorrectedProps) {
  const { referralReference, vacancyTitle, fields } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="Read it on its page, and use that from now on."
      to={props.personName}
      action="See what is right"
      why="Front Door sent you this because this person is put forward for your vacancy."
      stop="Letters about a referral end when it ends."
    >
      <Paragraph>
        The {fields} of the person in {referralReference}, for <strong>{vacancyTitle}</strong>, was wrong.
        They agreed that you see the right one. Use it from now on, and delete the old one where you copied
        it.
      </Paragraph>
    </Letter>
  );
}

export const sample: ContactCorrectedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/referrals/R-318/corrections",
  personName: "Ruth",
  referralReference: "R-318",
  vacancyTitle: "Kitchen assistant",
  fields: "phone number",
};
