import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";

export interface VacancyMovedProps extends Linked {
  personName: string | null;
  vacancyTitle: string;
  reference: string;
  /** "Open for longer", "Ended". */
  subject: string;
  /** Sentences. */
  happened: string[];
  next: string;
  /** Who did it. */
  byName: string;
}

export const subject = (props: VacancyMovedProps) => `${props.subject}: ${props.vacancyTitle}`;

export default function VacancyMoved(props: VacancyMovedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.reference}. ${props.happened[0] ?? ""}`}
      to={props.personName}
      action="See your vacancy"
      why="Front Door sent you this because you look after this vacancy."
      stop="To stop letters about it, end the vacancy on its page."
    >
      <Paragraph>
        <strong>{props.vacancyTitle}</strong> ({props.reference}) has changed. {props.byName} did this:
      </Paragraph>
      <List items={props.happened} />
      <Paragraph>{props.next}</Paragraph>
    </Letter>
  );
}

export const sample: VacancyMovedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/vacancies/V-2045",
  personName: "Ruth",
  vacancyTitle: "Kitchen assistant",
  reference: "FD-2045",
  subject: "Open for longer",
  happened: [
    "Closing date was 11 December 2026, now 8 January 2027.",
    "The reason you gave: we are opening a second kitchen.",
  ],
  next: "The team in Waltham Forest goes on looking for people. We remind you a week and a day before it closes.",
  byName: "Ruth Levy",
};
