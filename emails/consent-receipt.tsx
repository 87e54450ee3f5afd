import { Letter, type Linked } from "./letter";
import { List, Paragraph } from "./letter-parts";
import { reach, sampleResident, type ToResident, WhoWasTold } from "./resident-letter";

export interface ConsentReceiptProps extends Linked, ToResident {
  employerName: string;
  vacancyTitle: string;
  referralReference: string;
  /** What the employer sees, each in words that follow "they see": "your first name". */
  shared: string[];
  until: string;
  channel: "email" | "phone" | "paper";
  /** Who noted it, where somebody did. */
  notedByName: string | null;
  sharesLink: string;
}

export const subject = (props: ConsentReceiptProps) => `You said yes: ${props.employerName} can see you`;

const noted = {
  email: () => "You said yes on Front Door",
  phone: (by: string) => `${by} noted that you said yes by phone`,
  paper: (by: string) => `${by} noted that you said yes on paper`,
};
const onTheirPage = {
  email: "You said yes on Front Door",
  phone: "You said yes on Front Door, with the code that was read out to you",
  paper: "You said yes on Front Door, with the code on your sheet",
};

/** To a resident who said yes: what they agreed to, to keep, and one button to take it back. */
export default function ConsentReceipt(props: ConsentReceiptProps) {
  const { employerName, brokerName, channel } = props;
  const how = props.notedByName ? noted[channel](props.notedByName) : onTheirPage[channel];
  return (
    <Letter
      {...props}
      title={subject(props)}
      preview={`Keep this letter. It says what ${employerName} sees, and how to take it back.`}
      to={props.firstName}
      action="Take it back"
      why="Front Door sent you this because you said yes. The link is only for you."
      stop="We send one letter for each yes."
    >
      <Paragraph>
        {how}. It is for <strong>{props.vacancyTitle}</strong> at <strong>{employerName}</strong>. Its number
        is {props.referralReference}.
      </Paragraph>
      <Paragraph>They can now see:</Paragraph>
      <List items={props.shared} />
      <Paragraph>
        They see this until {props.until}, and nothing else. They will get in touch with you or with{" "}
        {brokerName}.
      </Paragraph>
      <Paragraph>
        Did you change your mind, or is this wrong? Press the button. From that moment they no longer see you.
        You can also ask {reach(props)}.
      </Paragraph>
      <WhoWasTold href={props.sharesLink} />
    </Letter>
  );
}

export const sample: ConsentReceiptProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/consent/c8Rw1nTz5KqYpV3mXh6D/shares/R-318",
  sharesLink: "https://front-door.example/consent/c8Rw1nTz5KqYpV3mXh6D/shares",
  ...sampleResident,
  employerName: "Lea Bridge Canteen",
  vacancyTitle: "Kitchen assistant",
  referralReference: "R-318",
  shared: ["your first name and phone number", "the hours you can work"],
  until: "9 January 2027",
  channel: "phone",
  notedByName: "Sam Taylor",
};
