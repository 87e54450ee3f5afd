import { paths } from "~/paths";
import { Notice } from "~/ui/notice";

interface ChoiceNewsProps {
  done: string | null;
  referral: { id: string; reference: string } | null;
}

/** What just happened to a pair that could not be asked about at once. */
export function ChoiceNews({ done, referral }: ChoiceNewsProps) {
  if (done === "shortlisted" && referral)
    return (
      <Notice tone="good" title={`Shortlisted: ${referral.reference}`}>
        <p>
          Nobody outside your team hears of it. Come back here to ask consent when there is a slot:{" "}
          <a href={paths.referral(referral.id)}>{referral.reference}</a> keeps it.
        </p>
      </Notice>
    );
  if (done === "late")
    return (
      <Notice tone="warm" title="This has moved on">
        What you see below is how it stands now. What you sent has changed nothing.
      </Notice>
    );
  if (done === "two-people")
    return (
      <Notice tone="good" title="We have noted that they are two people">
        Neither is in the other’s way any more. You can go on.
      </Notice>
    );
  return null;
}
