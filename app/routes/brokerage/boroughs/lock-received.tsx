import { type SubmissionResult, useForm } from "@conform-to/react";
import type { z } from "zod";
import { type AnswerLock, WORDS_LIMIT } from "~/domain/referrals/boroughs/forms";
import type { AskReceived } from "~/domain/referrals/boroughs/lock/find-ask.server";
import { answersInWords, lockAnswers } from "~/domain/referrals/boroughs/lock/lock-words";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { Heading } from "~/ui/heading";
import { Inset } from "~/ui/inset";
import { Notice } from "~/ui/notice";
import { Radios } from "~/ui/radios";
import { SummaryList } from "~/ui/summary-list";
import { TextArea } from "~/ui/text-area";
import { Time } from "~/ui/time";

interface LockReceivedProps {
  ask: AskReceived;
  done: string | null;
  lastResult: SubmissionResult | undefined;
}

/** A question from another borough about somebody whom one's own is putting forward. */
export function LockReceived({ ask, done, lastResult }: LockReceivedProps) {
  return (
    <>
      {done === "answered" && (
        <Notice tone="good" title="Your answer is on its way">
          {`We tell ${ask.askedByName}, and not who you are. ${ask.answer === "released" ? "Your referrals of this person have ended." : "Your referrals go on."}`}
        </Notice>
      )}
      {done === "late" && (
        <Notice tone="warm" title="It has its answer already">
          Somebody of your team was quicker, or the referral ended. What you sent has changed nothing.
        </Notice>
      )}
      {ask.answer === null ? <Answering ask={ask} lastResult={lastResult} /> : <Answered ask={ask} />}
    </>
  );
}

const Asked = ({ ask }: { ask: AskReceived }) => (
  <>
    <Heading
      size="l"
      caption={`${ask.candidate.reference} · ${ask.candidate.name}`}
      lede={`${ask.askedByName} would like to put somebody forward who seems to be the same person. They don’t know that it is you who has them.`}
    >
      {ask.askerBorough} asks about somebody
    </Heading>
    <p>
      Asked on <Time of={ask.askedOn} as="weekday" />:
    </p>
    <Inset>{ask.words}</Inset>
  </>
);

function Answering({ ask, lastResult }: Omit<LockReceivedProps, "done">) {
  const [form, fields] = useForm<z.input<typeof AnswerLock>>({ id: "answer", lastResult });
  const { candidate, open, inWork } = ask;
  return (
    <PostForm form={form}>
      <Asked ask={ask} />
      <h2>You are putting {candidate.reference} forward for</h2>
      <ul>
        {open.map(({ id, reference, title, employerName, stage }) => (
          <li key={id}>
            <a href={paths.referral(id)}>{reference}</a> {title}, {employerName}: {stage.toLowerCase()}
          </li>
        ))}
      </ul>
      <Radios
        field={fields.answer}
        label="What do you answer?"
        hint="Ask the person first, if you can. Until you answer, nothing changes."
        options={[
          ...(inWork
            ? []
            : [
                {
                  value: "released",
                  label: lockAnswers.released,
                  hint: `We withdraw ${open.length === 1 ? "this referral" : `all ${open.length} referrals`}, and say why.`,
                },
              ]),
          {
            value: "not_same",
            label: lockAnswers.not_same,
            hint: "Two people can share a phone number or a name. Both of you can go on.",
          },
          {
            value: "kept",
            label: lockAnswers.kept,
            hint: "Say why, in a few words. They can ask again after seven days.",
          },
        ]}
      />
      <TextArea
        field={fields.words}
        label="What you would like to say"
        hint="They read this. Leave out the person’s name, email address and phone number."
        limit={WORDS_LIMIT}
        rows={3}
        optional
      />
      <Button>Send your answer</Button>
    </PostForm>
  );
}

const Answered = ({ ask }: { ask: AskReceived }) => (
  <>
    <Asked ask={ask} />
    <SummaryList
      rows={[
        { key: "The answer", value: answerOf(ask.answer) },
        ...(ask.answeredByName ? [{ key: "Given by", value: ask.answeredByName }] : []),
        ...(ask.answeredOn ? [{ key: "On", value: <Time of={ask.answeredOn} as="day" /> }] : []),
        ...(ask.answerWords ? [{ key: "In your words", value: ask.answerWords }] : []),
      ]}
    />
  </>
);

const answerOf = (answer: string | null) => {
  if (answer === "ended") return answersInWords.ended;
  return answer && answer in lockAnswers ? lockAnswers[answer as keyof typeof lockAnswers] : "";
};
