import { Columns } from "~/ui/columns";

const referralsInWords = (count: number) => (count === 1 ? "1 referral" : `${count} referrals`);

/** Exactly what an erasure removes and what it leaves. */
export function WhatGoes({ referrals, open }: { referrals: number; open: number }) {
  return (
    <Columns>
      <div>
        <h2>What goes</h2>
        <ul>
          <li>their name, email address, phone number, date of birth and notes</li>
          <li>their work, skills, licences, hours, pay and place</li>
          <li>their equality answers, CVs, saved vacancies and shared cards</li>
          <li>what was shared with employers, word for word</li>
          <li>interview places, adjustments, feedback and everything in free words</li>
          <li>where letters to them went and what those said; letters that wait are not sent</li>
        </ul>
      </div>
      <div>
        <h2>What stays</h2>
        <ul>
          {referrals > 0 && (
            <li>{`${referralsInWords(referrals)}, as counts: vacancy, stages, days, and reasons from lists`}</li>
          )}
          <li>that a consent was given and when, and which kinds of detail</li>
          <li>whether they started and stayed, hours and pay</li>
          <li>the audit trail: who did what and when, without a name</li>
        </ul>
        <p>
          {open === 0
            ? "Nothing of theirs is open."
            : `${referralsInWords(open)} still open ${open === 1 ? "is" : "are"} withdrawn first. The employer is told by reference only.`}
        </p>
      </div>
    </Columns>
  );
}
