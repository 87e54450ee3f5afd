import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface LockAskedProps extends Linked {
  personName: string;
  candidateReference: string;
  askerBorough: string;
  askerName: string;
  words: string;
}

export const subject = ({ askerBorough, candidateReference }: LockAskedProps) =>
  `${askerBorough} asks about ${candidateReference}`;

/** To whoever is putting a person forward: another borough would like to, and does not know who has them. */
export default function LockAsked({ words, ...props }: LockAskedProps) {
  const { askerBorough, askerName, candidateReference } = props;
  return (
    <Letter
      {...props}
      title={subject({ words, ...props })}
      preview="You choose: let them go on, say that it is somebody else, or go on yourselves."
      to={props.personName}
      action="Answer them"
      why="Front Door sent you this because you are putting this person forward."
      stop="We send one letter for each question. Letters end when the referral does."
    >
      <Paragraph>
        {askerName} from {askerBorough} would like to put somebody forward who seems to be your candidate{" "}
        <strong>{candidateReference}</strong>. They do not know that it is you who has them. They write:
      </Paragraph>
      <Quote>{words}</Quote>
      <Paragraph>
        You choose: let them go on, say that it is somebody else, or go on yourselves and say why. Until you
        answer, nothing changes. It helps to ask the person what they want.
      </Paragraph>
    </Letter>
  );
}

export const sample: LockAskedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/asks/A-7",
  personName: "Sam",
  candidateReference: "C-1042",
  askerBorough: "Hackney brokerage",
  askerName: "Leon Clarke",
  words: "They came to us on Monday and live two streets from the site. Could we go on with them?",
};
