import { type InterviewFacts, InterviewList } from "./interview-facts";
import { Letter, type LetterCalendar, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface InterviewDeskProps extends Linked, InterviewFacts {
  news: "arranged" | "moved" | "cancelled";
  personName: string;
  /** Who is interviewed, as this reader knows them: "Dee (R-1042)", "C-1042". */
  who: string;
  /** Of the subject, where no name belongs: "R-1042". */
  referralReference: string;
  vacancyTitle: string;
  employerName: string;
  /** Who arranged it. */
  byName: string;
  reason: string | null;
  /** What becomes of the resident's own letter: null where they have no email address. */
  residentTold: boolean;
  /** Something helps them on the day, which this reader may read on the page. */
  adjustments: boolean;
  calendarFile: LetterCalendar;
}

const heads = { arranged: "Interview", moved: "Interview moved", cancelled: "Interview called off" };

export const subject = (props: InterviewDeskProps) =>
  `${heads[props.news]}: ${props.referralReference}, ${props.vacancyTitle}`;

export const calendar = (props: InterviewDeskProps) => props.calendarFile;

/** To the broker and to the employer's person. */
export default function InterviewDesk(props: InterviewDeskProps) {
  const { news, who, vacancyTitle, employerName, byName, reason, residentTold } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`${who}: ${props.when}.`}
      to={props.personName}
      action="See the interview"
      why="Front Door sent you this because you arrange this with them."
      stop="Letters about a referral end when it ends."
    >
      {news === "arranged" && (
        <Paragraph>
          {byName} has arranged an interview of {who} for <strong>{vacancyTitle}</strong> at {employerName}.
        </Paragraph>
      )}
      {news === "moved" && (
        <Paragraph>
          The interview of {who} for <strong>{vacancyTitle}</strong> at {employerName} has changed. It is now:
        </Paragraph>
      )}
      {news === "cancelled" && (
        <Paragraph>
          The interview of {who} for <strong>{vacancyTitle}</strong> at {employerName} is called off. It was
          on {props.when}.
        </Paragraph>
      )}
      {news !== "cancelled" && <InterviewList {...props} />}
      {news === "cancelled" && reason && <Quote>{reason}</Quote>}
      {news !== "cancelled" && props.adjustments && (
        <Paragraph>Something would help them on the day. The page says what.</Paragraph>
      )}
      <Paragraph>
        {residentTold
          ? "They have a letter that says the same."
          : "They have no email address here, so their broker tells them."}{" "}
        The calendar file with this letter {news === "cancelled" ? "takes it out of" : "puts it in"} your
        calendar.
      </Paragraph>
    </Letter>
  );
}

export const sample: InterviewDeskProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/referrals/R-318",
  news: "arranged",
  personName: "Ruth",
  who: "Dee (R-1042)",
  referralReference: "R-1042",
  vacancyTitle: "Kitchen assistant",
  employerName: "Lea Bridge Canteen",
  byName: "Sam Taylor",
  when: "Tuesday 1 December 2026 at 10:30am",
  length: "45 minutes",
  place: "The Markhouse kitchen, Markhouse Road, E10 7QZ",
  meetBy: null,
  contactName: "Ola Brandt",
  reason: null,
  residentTold: true,
  adjustments: true,
  calendarFile: { method: "REQUEST", file: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" },
};
