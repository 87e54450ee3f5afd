import type { ConsentPage } from "~/domain/referrals/consent/find-consent.server";
import { weekdayDate } from "~/ui/dates";
import { Heading } from "~/ui/heading";

type TooLate = Extract<ConsentPage, { state: "over" }>;

/** A question that is over without an answer: nobody was told, nothing is lost, and whom to ask. */
export function Over({ page }: { page: TooLate }) {
  const { employerName, vacancyTitle, brokerName, brokerageName, why, answerBy } = page;
  const happened = {
    late: `The time to answer ended on ${weekdayDate(answerBy)}.`,
    closed: "The job has closed since we asked.",
    withdrawn: `${brokerName} at ${brokerageName} has taken the question back.`,
  }[why];
  return (
    <>
      <Heading
        caption={vacancyTitle}
        lede={`${happened} We have told ${employerName} nothing about you, and nothing else changes.`}
      >
        This question is over
      </Heading>
      <p>
        That is all right. If you still want the job, or one like it, tell {brokerName} at {brokerageName}.
      </p>
    </>
  );
}
