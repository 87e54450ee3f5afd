import type { BrokerConsent } from "~/domain/referrals/consent/find-asked.server";
import { weekdayDate } from "~/ui/dates";
import { Notice } from "~/ui/notice";

/** What just happened with a consent, where the page's address says so and the record bears it out. */
export function ConsentNews({ consent, done }: { consent: BrokerConsent; done: string | null }) {
  const { reference, firstName, email, employerName, question, receipt } = consent;
  if (done === "noted" && receipt?.state === "live")
    return (
      <Notice tone="good" title={`We have noted it: ${firstName} said yes, ${reference}`}>
        <p>
          {employerName} can see what was agreed, and gets a letter now.{" "}
          {email
            ? `${firstName} gets a letter too, with what they agreed to and how to take it back.`
            : `${firstName} can see it or take it back with the code.`}{" "}
          If {employerName} has not opened it in three working days, it comes back to your queue.
        </p>
      </Notice>
    );
  if (done === "noted" && !question && !receipt)
    return (
      <Notice tone="good" title={`We have noted it: ${firstName} said no, ${reference}`}>
        {employerName} was told nothing, and this referral ends here.
      </Notice>
    );
  if ((done === "chased" || done === "rang") && question?.chasedOn)
    return (
      <Notice
        tone="good"
        title={
          done === "chased" ? `A reminder is on its way: ${reference}` : `Your call is noted: ${reference}`
        }
      >
        {`${firstName} can answer until ${weekdayDate(question.answerBy)}. It comes back to your queue in two working days, and ends by itself without an answer.`}
      </Notice>
    );
  return null;
}
