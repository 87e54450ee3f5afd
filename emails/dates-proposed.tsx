import { Letter, type Linked } from "./letter";
import { List, Paragraph, Quote } from "./letter-parts";

export interface DatesProposedProps extends Linked {
  personName: string;
  offerTitle: string;
  reference: string;
  proposedByName: string;
  schoolName: string;
  whoComes: string;
  length: string;
  dates: string;
  /** What the coordinator adds; null for nothing. */
  words: string | null;
}

export const subject = (props: DatesProposedProps) =>
  `Dates for your offer ${props.reference}: do they suit you?`;

export default function DatesProposed(props: DatesProposedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.schoolName}, ${props.dates}.`}
      to={props.personName}
      action="Answer the dates"
      why="Front Door sent you this because you offered work experience."
      stop="To stop letters about it, withdraw the offer on its page."
    >
      <Paragraph>
        {props.proposedByName} has found a school for <strong>{props.offerTitle}</strong> ({props.reference})
        and proposes dates:
      </Paragraph>
      <List items={[props.schoolName, props.whoComes, props.dates, props.length]} />
      {props.words && <Quote>{props.words}</Quote>}
      <Paragraph>
        You can accept them, ask for other dates or say no. The hub hears your answer at once. Nothing is
        settled until you accept.
      </Paragraph>
    </Letter>
  );
}

export const sample: DatesProposedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/placements/1042/dates/7",
  personName: "Ruth",
  offerTitle: "A week in a working kitchen",
  reference: "WE-1042",
  proposedByName: "Amara Bell",
  schoolName: "Hollin Marsh School",
  whoComes: "2 pupils of Year 10",
  length: "10 half-days (5 days)",
  dates: "Monday 5 July 2027 to Friday 9 July 2027",
  words: "They come with a teacher on the first morning.",
};
