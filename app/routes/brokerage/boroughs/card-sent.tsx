import type { CardSent } from "~/domain/referrals/boroughs/cards/find-card.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { SummaryList } from "~/ui/summary-list";
import { Time } from "~/ui/time";
import { CardLines } from "./card-lines";

/** A card that one's own borough shared, and what came of it. */
export function CardSentPage({ card, done }: { card: CardSent; done: string | null }) {
  const { number, toBorough, candidate, vacancy, ended } = card;
  return (
    <>
      {done === "shared" && (
        <Notice tone="good" title={`Card ${number} is shared with ${toBorough}`}>
          Their team has a letter about it. We write to you when they answer.
        </Notice>
      )}
      {done === "withdrawn" && (
        <Notice tone="good" title={`Card ${number} is taken back`}>
          {`${toBorough} sees it no longer.`}
        </Notice>
      )}
      {done === "late" && (
        <Notice tone="warm" title="This card has ended already">
          What you sent has changed nothing.
        </Notice>
      )}
      <Heading size="l" caption={`Card ${number}`}>
        {candidate.reference}, shared with {toBorough}
      </Heading>
      <SummaryList rows={standing(card)} />
      {card.answer === "interested" && !ended && <Next card={card} />}
      <CardLines title="What they see" lines={card.lines} />
      {card.note && <Inset>{card.note}</Inset>}
      {ended ? (
        <p>This card has ended: {toBorough} sees it no longer.</p>
      ) : (
        <PostButton action={paths.withdrawCard(card.id)} look="plain" describe={number}>
          Take the card back
        </PostButton>
      )}
      {!vacancy && card.answer === null && !ended && (
        <p className="small soft">
          It is for no vacancy in particular: they name one if they are interested.
        </p>
      )}
    </>
  );
}

function standing(card: CardSent) {
  const { candidate, vacancy, sharedByName, sharedOn, answeredByName, answeredOn } = card;
  return [
    { key: "Candidate", value: <a href={paths.candidate(candidate.id)}>{candidate.reference}</a> },
    ...(vacancy
      ? [
          {
            key: "Vacancy",
            value: <a href={paths.queueVacancy(vacancy.id)}>{`${vacancy.reference} ${vacancy.title}`}</a>,
          },
        ]
      : []),
    {
      key: "Shared",
      value: (
        <>
          <Time of={sharedOn} as="day" /> by {sharedByName}
        </>
      ),
    },
    { key: "Their answer", value: answerOf(card.answer) },
    ...(answeredByName ? [{ key: "Given by", value: answeredByName }] : []),
    ...(answeredOn ? [{ key: "Answered", value: <Time of={answeredOn} as="day" /> }] : []),
    ...(card.answerWords ? [{ key: "They write", value: card.answerWords }] : []),
  ];
}

const answerOf = (answer: string | null) => {
  if (answer === null) return "Not yet";
  return answer === "interested" ? "Interested" : "Not at the moment";
};

function Next({ card: { candidate, vacancy, referral, answeredByName } }: { card: CardSent }) {
  if (referral)
    return (
      <p>
        You have put them forward: <a href={paths.referral(referral.id)}>{referral.reference}</a>
      </p>
    );
  if (!vacancy) return null;
  return (
    <>
      <p>
        What is next is yours: ask {candidate.reference} for consent. {answeredByName} can help with the
        employer.
      </p>
      <ButtonLink href={paths.newReferral(vacancy.id, candidate.id)} describe={`of ${candidate.reference}`}>
        Ask consent
      </ButtonLink>
    </>
  );
}
