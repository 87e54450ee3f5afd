import { Letter, type Linked } from "./letter";
import { Paragraph } from "./letter-parts";

export interface WorkOutcomeProps extends Linked {
  personName: string;
  candidateReference: string;
  referralReference: string;
  vacancyTitle: string;
  employerName: string;
  /** "13-week check" */
  checkName: string;
  /** What came of both answers: they differ, somebody stays, or the job has ended. */
  outcome: "differs" | "stays" | "ended" | "not-started";
  /** Both answers in a word; null where somebody has not answered. */
  employerSays: string | null;
  residentSays: string | null;
}

const heads = {
  differs: "The answers differ",
  stays: "Confirmed",
  ended: "A job has ended",
  "not-started": "A start did not happen",
} as const;

export const subject = ({ outcome, candidateReference, checkName }: WorkOutcomeProps) =>
  `${heads[outcome]}: ${candidateReference}, ${checkName}`;

const actions = {
  differs: "Settle it",
  stays: "See both answers",
  ended: "Say whether they look for work",
  "not-started": "See both answers",
} as const;

/** To the broker, once both sides have answered. */
export default function WorkOutcome(props: WorkOutcomeProps) {
  const { candidateReference, employerName, vacancyTitle, checkName, employerSays, residentSays } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${vacancyTitle} at ${employerName}.`}
      to={props.personName}
      action={actions[props.outcome]}
      why="Front Door sent you this because you put them forward."
      stop="You get one such letter for each check."
    >
      <Paragraph>
        This is the {checkName} of <strong>{candidateReference}</strong> as {vacancyTitle} at {employerName} (
        {props.referralReference}).
      </Paragraph>
      <Paragraph>
        {employerSays ? `The employer says: ${employerSays}. ` : "The employer has not answered. "}
        {residentSays ? `The resident says: ${residentSays}.` : "The resident has not answered."}
      </Paragraph>
      <Paragraph>{next[props.outcome]}</Paragraph>
    </Letter>
  );
}

const next = {
  differs: "Ask both, and then say what you found. Both answers stay on record as they were given.",
  stays: "The referral has moved on by itself. There is nothing you need to do.",
  ended:
    "The referral has ended. Say whether they are looking for work again, so that they are matched again.",
  "not-started": "The referral has ended. They are still matched with other vacancies.",
} as const;

export const sample: WorkOutcomeProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/referrals/1042/outcomes",
  personName: "Sam",
  candidateReference: "C-1042",
  referralReference: "R-1042",
  vacancyTitle: "Kitchen assistant",
  employerName: "Lea Bridge Canteen",
  checkName: "13-week check",
  outcome: "differs",
  employerSays: "No, has left",
  residentSays: "Yes, still there",
};
