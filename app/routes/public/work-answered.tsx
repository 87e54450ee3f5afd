import { daysAfterStart } from "~/domain/referrals/outcomes/checks";
import type { WorkQuestion } from "~/domain/referrals/outcomes/find-question.server";
import { addDays } from "~/platform/clock";
import { longDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";
import { Time } from "~/ui/time";

/** What was answered, what happens next and by when, and how to put a slip right. */
export function WorkAnswered({ page }: { page: WorkQuestion }) {
  const { answered, answers, reference, question, movedTo, brokerName, brokerageName } = page;
  if (!answered)
    return (
      <>
        <Heading caption={reference}>Thank you. We ask again on the new day</Heading>
        <p>
          The start is now on {movedTo && <Time of={movedTo} as="weekday" />}. {brokerName} knows. You get one
          letter then.
        </p>
      </>
    );
  return (
    <>
      <Heading caption={reference} lede={`You told us: “${answer(answers, answered.answer)}”.`}>
        Thank you
      </Heading>
      <p>
        The question was: {question} You answered on <Time of={answered.on} />.
      </p>
      <h2>What happens next</h2>
      <p>{nextOf(page, answered.answer)}</p>
      <h2>If that was a slip</h2>
      <p>
        The first answer stays on record. Tell {brokerName} at {brokerageName}, who can put it right and
        writes down why.
      </p>
    </>
  );
}

/** Without the full stop that would stand inside the quotation. */
const answer = ({ yes, no }: { yes: string; no: string }, said: boolean) => (said ? yes : no);

function nextOf({ side, check, brokerName, startedOn }: WorkQuestion, yes: boolean) {
  const again = ({ start: "week_13", week_13: "week_26", week_26: null } as const)[check];
  if (yes) {
    const thanks = side === "resident" ? "Well done. " : "";
    const when = again && `${daysAfterStart[again] / 7} weeks after the start`;
    const day = again && startedOn && `, on ${longDate(addDays(startedOn, daysAfterStart[again]))}`;
    return again
      ? `${thanks}We ask ${check === "start" ? "again" : "once more"} ${when}${day ?? ""}. Until then there is nothing for you to do.`
      : `${thanks}This was our last question. There is nothing more for you to do.`;
  }
  return side === "resident"
    ? `${brokerName} sees this on their list today. They can help you find the next job.`
    : `${brokerName} sees this on their list today, and asks you if something is not clear.`;
}
