import { type InterviewFacts, InterviewList } from "./interview-facts";
import { Letter, type LetterCalendar, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface InterviewResidentProps extends Linked, InterviewFacts {
  news: "arranged" | "moved" | "cancelled";
  firstName: string;
  employerName: string;
  vacancyTitle: string;
  brokerName: string;
  brokerageName: string;
  /** Why it is called off. */
  reason: string | null;
  calendarFile: LetterCalendar;
}

const heads = {
  arranged: "You have an interview",
  moved: "Your interview has changed",
  cancelled: "Your interview is called off",
};

export const subject = (props: InterviewResidentProps) => `${heads[props.news]}: ${props.vacancyTitle}`;

export const calendar = (props: InterviewResidentProps) => props.calendarFile;

/** To a resident: readable at age 11. */
export default function InterviewResident(props: InterviewResidentProps) {
  const { news, employerName, vacancyTitle, brokerName, brokerageName, reason } = props;
  const job = (
    <>
      <strong>{vacancyTitle}</strong> at <strong>{employerName}</strong>
    </>
  );
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={news === "cancelled" ? `${brokerName} tells you what comes next.` : `${props.when}.`}
      to={props.firstName}
      action="See who has been told about you"
      why={`Front Door sent you this because you said yes to this job, with ${brokerName} at ${brokerageName}. The link is only for you, so keep it to yourself.`}
      stop="You can take your yes back on that page at any time. Letters about this job then stop."
    >
      {news === "arranged" && <Paragraph>You have an interview for {job}. Here is what to know:</Paragraph>}
      {news === "moved" && <Paragraph>Your interview for {job} has changed. It is now:</Paragraph>}
      {news === "cancelled" && (
        <Paragraph>
          Your interview for {job} is called off. It was on {props.when}.
        </Paragraph>
      )}
      {news !== "cancelled" && <InterviewList {...props} />}
      {news === "cancelled" && reason && <Quote>{reason}</Quote>}
      <Paragraph>
        {news === "cancelled"
          ? `You need to do nothing. ${brokerName} tells you what comes next.`
          : `If you can’t come, tell ${brokerName}. Tell ${brokerName} too if something would help you on the day.`}
      </Paragraph>
      <Paragraph>
        {news === "cancelled"
          ? "The file with this letter takes it out of your calendar."
          : "The file with this letter puts it in your calendar."}
      </Paragraph>
    </Letter>
  );
}

export const sample: InterviewResidentProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/consent/c8Rw1nTz5KqYpV3mXh6D/shares",
  news: "arranged",
  firstName: "Dee",
  employerName: "Lea Bridge Canteen",
  vacancyTitle: "Kitchen assistant",
  brokerName: "Sam",
  brokerageName: "Waltham Forest",
  when: "Tuesday 1 December 2026 at 10:30am",
  length: "45 minutes",
  place: "The Markhouse kitchen, Markhouse Road, E10 7QZ",
  meetBy: null,
  contactName: "Ola Brandt",
  reason: null,
  calendarFile: { method: "REQUEST", file: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" },
};
