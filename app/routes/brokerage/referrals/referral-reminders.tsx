import type { BrokerReferral } from "~/domain/referrals/find-referral.server";
import { longDate } from "~/ui/dates";

/** Whether the employer has opened it, when it was reminded, and what holds a reminder back by its own wish. */
export function Reminders({ referral }: { referral: BrokerReferral }) {
  const { reminders, openedOn, vacancy } = referral;
  if (!reminders) return null;
  const { lastOn, held } = reminders;
  const who = vacancy.employerName;
  return (
    <>
      <p>
        {openedOn ? `${who} first opened it on ${longDate(openedOn)}.` : `${who} has not opened it yet.`}{" "}
        {lastOn
          ? `We last reminded them on ${longDate(lastOn)}.`
          : "We remind them once nothing has moved for five working days."}
      </p>
      {held?.why === "quiet" && held.until && (
        <p>
          We can’t remind them before {longDate(held.until)}: quiet period
          {held.words ? ` (${held.words})` : ""}.
        </p>
      )}
      {held?.why === "cap" && held.until && (
        <p>
          We can’t remind them before {longDate(held.until)}: they have had as many letters this month as they
          allow.
        </p>
      )}
      {held?.why === "never" && <p>We can’t remind them: they wish for no reminders. Ring them instead.</p>}
    </>
  );
}
