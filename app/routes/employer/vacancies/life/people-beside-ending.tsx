import type { ReceivedReferral } from "~/domain/referrals/find-employer-referrals.server";
import { stageNames } from "~/domain/referrals/stage-words";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";

interface PeopleProps {
  /** Put forward and not decided on. */
  waiting: ReceivedReferral[];
}

/** The people who still wait to hear, before a vacancy is ended; nothing where none does. */
export function PeopleBesideEnding({ waiting }: PeopleProps) {
  if (waiting.length === 0) return null;
  return (
    <Notice
      tone="warm"
      title={
        waiting.length === 1
          ? "One person still waits to hear"
          : `${waiting.length} people still wait to hear`
      }
    >
      <p>
        Their brokers are told that the vacancy has ended. Answer each person too, so that nobody is left
        waiting:
      </p>
      <ul>
        {waiting.map(({ id, reference, firstName, stage, brokerName }) => (
          <li key={id}>
            <a href={paths.employerReferral(id)}>{firstName ? `${firstName}, ${reference}` : reference}</a>:{" "}
            {stageNames[stage].toLowerCase()}, from {brokerName}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What we know of starts, beside the number that the employer gives. */
export const startsKnown = (count: number) => {
  if (count === 0) return "We know of nobody who has started. If somebody has, count them here.";
  return count === 1
    ? "We know of 1 person who has started."
    : `We know of ${count} people who have started.`;
};
