import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface CardSharedProps extends Linked {
  personName: string;
  cardNumber: string;
  fromBorough: string;
  sharedByName: string;
  /** What the person has worked as, in a few words. */
  work: string;
  vacancy: string | null;
  note: string | null;
}

export const subject = ({ fromBorough, cardNumber }: CardSharedProps) =>
  `${fromBorough} shares card ${cardNumber}`;

/** To a borough with which another shares somebody's anonymous card. */
export default function CardShared({ note, vacancy, ...props }: CardSharedProps) {
  const { sharedByName, fromBorough, cardNumber, work } = props;
  return (
    <Letter
      {...props}
      title={subject({ note, vacancy, ...props })}
      preview={`${work}. Say whether they would suit one of your vacancies.`}
      to={props.personName}
      action="Read the card and answer"
      why="Front Door sent you this because you are in this borough’s team."
      stop="We send one letter for each card. A card that is withdrawn closes."
    >
      <Paragraph>
        {sharedByName} from {fromBorough} shares card <strong>{cardNumber}</strong> with you
        {vacancy ? `, for ${vacancy}` : ""}. It says what somebody can do and when they can start, and not who
        they are: {work}.
      </Paragraph>
      {note && <Quote>{note}</Quote>}
      <Paragraph>
        Say whether you are interested. If you are, {sharedByName} hears from us and puts the person forward.
      </Paragraph>
    </Letter>
  );
}

export const sample: CardSharedProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/cards/1",
  personName: "Leon",
  cardNumber: "K-3F9A2C",
  fromBorough: "Waltham Forest brokerage",
  sharedByName: "Sam Taylor",
  work: "Kitchen assistant; catering assistant",
  vacancy: "FD-1042 Kitchen assistant",
  note: "Would move to evenings for the right kitchen.",
};
