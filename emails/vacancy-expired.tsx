import { Letter, type Linked } from "./letter";
import { InText, Paragraph } from "./letter-parts";

export interface VacancyExpiredProps extends Linked {
  extendLink: string;
  personName: string | null;
  vacancyTitle: string;
  reference: string;
  closedOn: string;
  /** The last day on which it may be listed again. */
  relistUntil: string;
}

export const subject = (props: VacancyExpiredProps) => `How did it end? ${props.vacancyTitle}`;

export default function VacancyExpired(props: VacancyExpiredProps) {
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${props.reference} closed on ${props.closedOn}. Tell us how many places are filled.`}
      to={props.personName}
      action="Tell us how it ended"
      why="Front Door sent you this because you look after this vacancy."
      stop="We ask by letter once. Your own page goes on asking until you answer."
    >
      <Paragraph>
        <strong>{props.vacancyTitle}</strong> ({props.reference}) closed on {props.closedOn}. Nobody new is
        put forward for it.
      </Paragraph>
      <Paragraph>
        How many places did you fill, and how? It takes a minute. Your answer tells London what works and
        where people are hard to find.
      </Paragraph>
      <Paragraph>
        Still looking? <InText href={props.extendLink}>List it again</InText> until {props.relistUntil}.
      </Paragraph>
    </Letter>
  );
}

export const sample: VacancyExpiredProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer/vacancies/V-2045/ending",
  extendLink: "https://front-door.example/employer/vacancies/V-2045/extension",
  personName: "Ruth",
  vacancyTitle: "Kitchen assistant",
  reference: "FD-2045",
  closedOn: "Friday 11 December 2026",
  relistUntil: "Saturday 9 January 2027",
};
