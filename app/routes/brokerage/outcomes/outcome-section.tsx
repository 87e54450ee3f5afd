import type { Outcomes } from "~/domain/referrals/outcomes/find-outcomes.server";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Time } from "~/ui/time";
import { OutcomeCheck } from "./outcome-check";

/** What both sides say of somebody's work, for their broker. Shows nothing before there is anything to ask. */
export function OutcomeSection({ outcomes }: { outcomes: Outcomes }) {
  const { checks, askLooking, reference, referralId, startedOn } = outcomes;
  if (checks.length === 0 && !askLooking) return null;
  const latest = checks.findLast(({ due }) => due);
  return (
    <section>
      <h2>In work: what both sides say</h2>
      {askLooking && <LookingAgain outcomes={outcomes} />}
      {checks.map((check) => (
        <OutcomeCheck
          key={check.check}
          check={check}
          referralId={referralId}
          reference={reference}
          inWork={startedOn !== null && check === latest}
        />
      ))}
    </section>
  );
}

/** Their job has ended, and nobody matches them until somebody says so. */
function LookingAgain({ outcomes }: { outcomes: Outcomes }) {
  const { candidate, endedOn, employerName, referralId } = outcomes;
  return (
    <Notice title={`Is ${candidate.firstName} looking for work again?`}>
      <p>
        The job at {employerName} has ended
        {endedOn && (
          <>
            {" "}
            on <Time of={endedOn} />
          </>
        )}
        . They are matched with nothing until you say so. Ask them first; if they are not looking, leave this
        as it is.
      </p>
      <PostButton action={paths.lookAgain(referralId)} describe={candidate.reference}>
        Yes, match them again
      </PostButton>
    </Notice>
  );
}
