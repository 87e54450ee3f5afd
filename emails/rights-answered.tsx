import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface RightsAnsweredProps extends Linked {
  firstName: string;
  brokerageName: string;
  /** RR-1001 */
  reference: string;
  outcome: "copy" | "corrected" | "refused";
  /** What was changed, or why not. Null for a copy. */
  words: string | null;
  /** The last day to open a copy. Null for a correction. */
  until: string | null;
}

const subjects = {
  copy: "your copy is ready",
  corrected: "we have put it right",
  refused: "our answer to you",
};

export const subject = (props: RightsAnsweredProps) => `${props.reference}: ${subjects[props.outcome]}`;

/** To a resident: readable at age 11. */
export default function RightsAnswered(props: RightsAnsweredProps) {
  const { brokerageName, outcome, words, until } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={outcome === "copy" ? `You can open it until ${until}.` : `${brokerageName} has answered.`}
      to={props.firstName}
      action={outcome === "copy" ? "Open your copy" : "See how it stands"}
      why="Front Door sent you this because you asked about what is held about you. This link is only for you."
      stop="We send no more letters about this."
    >
      {outcome === "copy" ? (
        <>
          <Paragraph>You asked for a copy of what is held about you. It is ready.</Paragraph>
          <Paragraph>
            You can read it, print it and save it until {until}. After that day we remove the copy. You can
            ask for a new one at any time.
          </Paragraph>
        </>
      ) : (
        <>
          <Paragraph>
            {outcome === "corrected"
              ? `You told us that something was wrong. ${brokerageName} has put it right:`
              : `You told us that something was wrong. ${brokerageName} looked at it and did not change it:`}
          </Paragraph>
          {words && <Quote>{words}</Quote>}
          <Paragraph>
            If you do not agree, answer your broker. You can also tell the Information Commissioner, at
            ico.org.uk.
          </Paragraph>
        </>
      )}
    </Letter>
  );
}

export const sample: RightsAnsweredProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/consent/rrx8Rw1nTz5KqYpV3mXh6D/rights",
  firstName: "Dee",
  brokerageName: "Waltham Forest",
  reference: "RR-1004",
  outcome: "corrected",
  words: "Your phone number now ends in 19.",
  until: null,
};
