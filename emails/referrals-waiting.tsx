import { Letter, type Linked } from "./letter";
import { InText, List, Paragraph } from "./letter-parts";

export interface ReferralsWaitingProps extends Linked {
  personName: string;
  employerName: string;
  /** Each in words, without a name: "R-1042 for Kitchen assistant: put forward on 12 November 2026". */
  waiting: string[];
  /** How many there are beside these. */
  more: number;
  /** How many such letters a month the employer has set. */
  monthlyCap: number;
  charterLink: string;
}

const people = (count: number) => (count === 1 ? "1 person waits" : `${count} people wait`);

export const subject = ({ waiting, more, employerName }: ReferralsWaitingProps) =>
  `${people(waiting.length + more)} to hear from ${employerName}`;

export default function ReferralsWaiting(props: ReferralsWaitingProps) {
  const { waiting, more, monthlyCap, charterLink } = props;
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview="A line from you is enough, a no too."
      to={props.personName}
      action="Say what happens next"
      why={`Front Door sent you this because people were put forward to ${props.employerName} with their consent.`}
      stop={
        <>
          {props.employerName} sets how often we remind you, at most {monthlyCap} letters a month now:{" "}
          <InText href={charterLink}>change that or set a quiet time</InText>.
        </>
      }
    >
      <Paragraph>Nothing has been heard of these for five working days or more:</Paragraph>
      <List items={waiting} />
      {more > 0 && <Paragraph>And {more} more on your page.</Paragraph>}
      <Paragraph>
        Whoever waits would rather hear a no than nothing. Each takes one press: an interview, an offer, or
        not going further with a reason.
      </Paragraph>
    </Letter>
  );
}

export const sample: ReferralsWaitingProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/employer",
  personName: "Ruth",
  employerName: "Lea Bridge Canteen",
  waiting: [
    "R-1042 for Kitchen assistant: put forward on 12 November 2026",
    "R-1047 for Kitchen assistant: at interview since 13 November 2026",
  ],
  more: 0,
  monthlyCap: 4,
  charterLink: "https://front-door.example/employer/charter",
};
