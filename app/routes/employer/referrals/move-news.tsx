import type { EmployerReferral } from "~/domain/referrals/find-employer-referral.server";
import { daysAfterStart } from "~/domain/referrals/outcomes/checks";
import { addDays } from "~/platform/clock";
import { longDate } from "~/ui/dates";
import { Notice } from "~/ui/notice";

type Moved = Pick<EmployerReferral, "reference" | "stage" | "brokerName" | "startsOn"> & {
  person: { firstName: string } | null;
};

/** What the employer has just recorded of a referral, who has heard of it, and what comes next and when. */
export function MoveNews({ referral }: { referral: Moved }) {
  const { reference, brokerName } = referral;
  const what = whatOf(referral);
  return (
    <Notice tone="good" title={`We have recorded it for ${reference}${what && `: ${what}`}`}>
      {brokerName} has been told and lets them know. You get a letter about it too. {nextOf(referral)}
    </Notice>
  );
}

function whatOf({ stage, person, reference }: Moved): string {
  const name = person?.firstName ?? reference;
  if (stage === "offered") return `you offer ${name} the job`;
  if (stage === "started") return `${name} has started`;
  return stage === "not_progressed" ? `it goes no further for ${name}` : "";
}

function nextOf({ stage, startsOn }: Moved): string {
  if (stage === "offered")
    return startsOn
      ? `We ask you on ${longDate(startsOn)} whether they have come.`
      : "Say here when they have started.";
  if (stage === "started" && startsOn)
    return `We ask you how it goes on ${longDate(addDays(startsOn, daysAfterStart.week_13))} and ${longDate(addDays(startsOn, daysAfterStart.week_26))}.`;
  return stage === "not_progressed" ? "There is nothing more for you to do." : "";
}
