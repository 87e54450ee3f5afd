import { type SubmissionResult, useForm } from "@conform-to/react";
import type { z } from "zod";
import type { CardReceived } from "~/domain/referrals/boroughs/cards/find-card.server";
import { type AnswerCard, WORDS_LIMIT } from "~/domain/referrals/boroughs/forms";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Notice } from "~/ui/notice";
import { Radios } from "~/ui/radios";
import { SummaryList } from "~/ui/summary-list";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { Time } from "~/ui/time";
import { CardLines } from "./card-lines";

interface CardReceivedProps {
  card: CardReceived;
  done: string | null;
  lastResult: SubmissionResult | undefined;
}

/** Somebody's anonymous card, for the borough with which it is shared. */
export function CardReceivedPage({ card, done, lastResult }: CardReceivedProps) {
  return (
    <>
      {done === "answered" && (
        <Notice tone="good" title={`Your answer to card ${card.number} is on its way`}>
          {card.answer === "interested"
            ? `${card.sharedByName} hears your name and the vacancy, and puts the person forward once they say yes. You need do nothing more.`
            : `${card.sharedByName} hears that you have nothing for them at the moment.`}
        </Notice>
      )}
      {done === "late" && (
        <Notice tone="warm" title="This card has its answer already">
          Somebody of your team was quicker. What you sent has changed nothing.
        </Notice>
      )}
      {card.answer === null ? <Answering card={card} lastResult={lastResult} /> : <Answered card={card} />}
    </>
  );
}

const OnCard = ({ card }: { card: CardReceived }) => (
  <>
    <Heading
      size="l"
      caption={`Card ${card.number}`}
      lede={`${card.sharedByName} supports this person, and would put them forward for a vacancy that suits.`}
    >
      {card.fromBorough} shares a card with you
    </Heading>
    <CardLines title="What they bring" lines={card.lines} />
    {card.note && <Inset>{card.note}</Inset>}
    <p>
      {card.vacancy && (
        <>
          It is for{" "}
          <a href={paths.queueVacancy(card.vacancy.id)}>
            {card.vacancy.reference} {card.vacancy.title}
          </a>
          .{" "}
        </>
      )}
      Shared on <Time of={card.sharedOn} as="weekday" />.
    </p>
  </>
);

function Answering({ card, lastResult }: Omit<CardReceivedProps, "done">) {
  const [form, fields] = useForm<z.input<typeof AnswerCard>>({ id: "answer", lastResult });
  const which = !card.vacancy && (
    <TextField
      field={fields.vacancy}
      label="For which vacancy?"
      hint="Its reference, such as FD-1042."
      width={10}
    />
  );
  return (
    <PostForm form={form}>
      <OnCard card={card} />
      <Radios
        field={fields.answer}
        label="Do you have something for them?"
        options={[
          {
            value: "interested",
            label: "Yes, we are interested",
            ...(which ? { reveals: which } : {}),
          },
          { value: "not", label: "Not at the moment" },
        ]}
      />
      <TextArea
        field={fields.words}
        label="What you would like to say"
        hint={`${card.sharedByName} reads this, with your name.`}
        limit={WORDS_LIMIT}
        rows={3}
        optional
      />
      <Button>Send your answer</Button>
    </PostForm>
  );
}

const Answered = ({ card }: { card: CardReceived }) => (
  <>
    <OnCard card={card} />
    <SummaryList
      title="Your answer"
      rows={[
        { key: "Answer", value: card.answer === "interested" ? "Interested" : "Not at the moment" },
        ...(card.answeredByName ? [{ key: "Given by", value: card.answeredByName }] : []),
        ...(card.answeredOn ? [{ key: "On", value: <Time of={card.answeredOn} as="day" /> }] : []),
        ...(card.answerWords ? [{ key: "In your words", value: card.answerWords }] : []),
      ]}
    />
  </>
);
