import type { BrokerReferral } from "~/domain/referrals/find-referral.server";
import { longDate } from "~/ui/dates";
import { Details } from "~/ui/details";
import { SummaryList } from "~/ui/summary-list";

/** What the employer may see of the person, and since or until when; nothing before a yes. */
export function WhatIsShared({ referral }: { referral: BrokerReferral }) {
  const { shared, stage, vacancy } = referral;
  if (!shared) return <p>{vacancy.employerName} sees nothing of this.</p>;
  const said = shared.revokedOn
    ? `They took their consent back on ${longDate(shared.revokedOn)}. ${vacancy.employerName} no longer sees them.`
    : stage === "withdrawn"
      ? `${vacancy.employerName} no longer sees them.`
      : `${vacancy.employerName} can see what they agreed to until ${longDate(shared.until)}.`;
  return (
    <>
      <p>{said}</p>
      <Details summary="What they agreed to share">
        <SummaryList rows={shared.lines.map(({ name, value }) => ({ key: name, value }))} />
      </Details>
    </>
  );
}
