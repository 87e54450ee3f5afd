import { Letter, type Linked } from "./letter";
import { Paragraph, Quote } from "./letter-parts";

export interface CardAnsweredProps extends Linked {
  personName: string;
  cardNumber: string;
  candidateReference: string;
  toBorough: string;
  answeredByName: string;
  /** interested or not */
  answer: string;
  vacancy: string | null;
  words: string | null;
}

const interested = ({ answer }: Pick<CardAnsweredProps, "answer">) => answer === "interested";

export const subject = (props: CardAnsweredProps) =>
  `${props.toBorough} is ${interested(props) ? "" : "not "}interested in card ${props.cardNumber}`;

/** To whoever shared a card. */
export default function CardAnswered({ words, ...props }: CardAnsweredProps) {
  const { answeredByName, toBorough, candidateReference, vacancy } = props;
  return (
    <Letter
      {...props}
      title={subject({ words, ...props })}
      preview={
        interested(props)
          ? "You can put the person forward now."
          : "The card is closed. Nothing else happens."
      }
      to={props.personName}
      action="See the card"
      why="Front Door sent you this because you support the person on this card."
      stop="This is the one letter about their answer."
    >
      <Paragraph>
        You shared the card of your candidate <strong>{candidateReference}</strong> with {toBorough}.{" "}
        {answeredByName}{" "}
        {interested(props) ? `is interested, for ${vacancy}.` : "has nothing for them at the moment."}
      </Paragraph>
      {words && <Quote>{words}</Quote>}
      <Paragraph>
        {interested(props)
          ? `What is next is yours: ask the person for consent for this vacancy. ${answeredByName} can help with the employer.`
          : "The card is closed. You can share it with another borough."}
      </Paragraph>
    </Letter>
  );
}

export const sample: CardAnsweredProps = {
  baseUrl: "https://front-door.example",
  link: "https://front-door.example/brokerage/cards/1",
  personName: "Sam",
  cardNumber: "K-3F9A2C",
  candidateReference: "C-1042",
  toBorough: "Hackney brokerage",
  answeredByName: "Leon Clarke",
  answer: "interested",
  vacancy: "FD-1042 Kitchen assistant",
  words: "The kitchen on Mare Street would see them this week.",
};
