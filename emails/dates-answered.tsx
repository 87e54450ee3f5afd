import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface DatesAnsweredProps extends Linked {
  personName: string | null;
  employerName: string;
  offerTitle: string;
  reference: string;
  schoolName: string;
  dates: string;
  answer: "accepted" | "other" | "declined";
  /** The other dates, or why not; null where the employer accepted. */
  words: string | null;
}

const titles = {
  accepted: "Dates accepted",
  other: "Other dates asked for",
  declined: "Dates not accepted",
} as const;

const said = {
  accepted: "has accepted the dates that",
  other: "asks for other dates than those that",
  declined: "can’t take pupils on these dates that",
} as const;

const next = {
  accepted: "The placement is made. Tell the school, and pass on what pupils need.",
  other: "Propose dates again on the offer’s page, or ring the employer.",
  declined: "The places stay free for another school or other dates.",
} as const;

export const subject = ({ answer, reference }: DatesAnsweredProps) => `${titles[answer]}: ${reference}`;

export default function DatesAnswered(props: DatesAnsweredProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.employerName}, ${props.schoolName}.`}
      to={props.personName}
      action="See the offer"
      why="Front Door sent you this because you coordinate placements for this hub."
      stop="To stop letters like this, ask a Front Door operator to change your role."
    >
      <Paragraph>
        {props.employerName} {said[props.answer]} you proposed for <strong>{props.offerTitle}</strong> (
        {props.reference}): {props.schoolName}, {props.dates}.
      </Paragraph>
      {props.words && <Quote>{props.words}</Quote>}
      <Paragraph>{next[props.answer]}</Paragraph>
    </Letter>
  );
}

export const sample: DatesAnsweredProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/hub/offers/1042",
  personName: "Amara",
  employerName: "Lea Bridge Canteen",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  schoolName: "Hollin Marsh School",
  dates: "Monday 5 July 2027 to Friday 9 July 2027",
  answer: "other",
  words: "The week after suits us better.",
};
