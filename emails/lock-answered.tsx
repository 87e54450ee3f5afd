import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface LockAnsweredProps extends Linked {
  personName: string;
  candidateReference: string;
  /** released, not_same, kept, or ended where the referral ended before anybody answered. */
  answer: string;
  words: string | null;
}

const answers: Record<string, { short: string; said: string; next: string }> = {
  released: {
    short: "you can go on",
    said: "The other borough lets you go on.",
    next: "They no longer put this person forward. You can ask for consent now.",
  },
  not_same: {
    short: "you can go on",
    said: "The other borough says that theirs is somebody else.",
    next: "Something about the two is the same, such as a phone number. It is in nobody’s way any more: you can ask for consent now.",
  },
  ended: {
    short: "you can go on",
    said: "The other borough’s referral has ended.",
    next: "Nobody else puts this person forward any more. You can ask for consent now.",
  },
  kept: {
    short: "not for now",
    said: "The other borough goes on with this person itself.",
    next: "You can ask again in seven days. A person supported in two boroughs can choose: talk with them about what they want.",
  },
};

const answerOf = (answer: string) =>
  answers[answer] ?? { short: "an answer", said: "There is an answer.", next: "" };

export const subject = ({ candidateReference, answer }: LockAnsweredProps) =>
  `${candidateReference}: ${answerOf(answer).short}`;

/** To the broker who asked. It never says who answered. */
export default function LockAnswered({ words, answer, ...props }: LockAnsweredProps) {
  const { said, next } = answerOf(answer);
  return (
    <Letter
      {...props}
      title={subject({ words, answer, ...props })}
      preview={said}
      to={props.personName}
      action={answer === "kept" ? "See the answer" : "Go on with them"}
      why="Front Door sent you this because you asked about this person."
      stop="This is the one letter about your question."
    >
      <Paragraph>
        You asked about your candidate <strong>{props.candidateReference}</strong>. {said}
      </Paragraph>
      {words && <Quote>{words}</Quote>}
      <Paragraph>{next}</Paragraph>
    </Letter>
  );
}

export const sample: LockAnsweredProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/asks/A-7",
  personName: "Leon",
  candidateReference: "C-2210",
  answer: "released",
  words: "We have talked with them, and they would like to go on with you.",
};
