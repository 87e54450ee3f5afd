import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";

export interface VacancyChangedProps extends Linked {
  personName: string | null;
  vacancyTitle: string;
  reference: string;
  employerName: string;
  /** What changed, in sentences, the earliest first. */
  changes: string[];
  /** How the reader works on it: "you have put somebody forward for it". */
  because: string;
  /** What to do now. */
  next: string;
}

export const subject = (props: VacancyChangedProps) =>
  `Changed: ${props.vacancyTitle}, ${props.employerName}`;

export default function VacancyChanged(props: VacancyChangedProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.reference}. ${props.changes[0] ?? ""}`}
      to={props.personName}
      action="See the vacancy"
      why={`Front Door sent you this because ${props.because}.`}
      stop="Letters about it stop when it ends, or when you no longer work on it."
    >
      <Paragraph>
        <strong>{props.vacancyTitle}</strong> ({props.reference}) at {props.employerName} is not as it was:
      </Paragraph>
      <List items={props.changes} />
      <Paragraph>{props.next}</Paragraph>
    </Letter>
  );
}

export const sample: VacancyChangedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/vacancies/V-2045",
  personName: "Sam",
  vacancyTitle: "Kitchen assistant",
  reference: "FD-2045",
  employerName: "Lea Bridge Canteen",
  changes: [
    "Hours were 20 to 30 a week, now 16 to 24.",
    "Closing date was 11 December 2026, now 8 January 2027. The employer’s reason: a second kitchen opens.",
  ],
  because: "you have put somebody forward for it",
  next: "Check that it still suits the people you put forward, and tell them what is different.",
};
