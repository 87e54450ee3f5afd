import type { OfferView } from "~/domain/placements/offer-view.server";
import { answerBy } from "~/domain/placements/task-list/answer-by";
import { londonDate } from "~/platform/clock";
import { sayWeekday } from "~/platform/day-words";
import { Notice } from "~/ui/notice";

const reader = ({ coordinatorName, hubName }: OfferView) =>
  coordinatorName ? `${coordinatorName} at ${hubName}` : hubName;

/** What the employer just did, as far as the offer bears it out: its reference, what happens next and by when. */
export function Done({ offer, done }: { offer: OfferView; done: string | null }) {
  const { stage, reference, hubName } = offer;
  if (done === "saved" && stage === "draft")
    return (
      <Notice title={`Saved. Its reference is ${reference}`} tone="good">
        Come back whenever it suits you: it is on your home page.
      </Notice>
    );
  if (done === "copied" && stage === "draft")
    return (
      <Notice title={`Copied as ${reference}`} tone="good">
        Everything but the dates is there. Give the dates, check the rest and send it.
      </Notice>
    );
  if (done === "sent" && stage === "with_hub" && offer.submittedAt)
    return (
      <Notice title={`Your offer is with ${hubName}`} tone="good">
        <p>
          Its number is <strong>{reference}</strong>. {reader(offer)} answers within 5 working days, by{" "}
          {sayWeekday(answerBy(londonDate(offer.submittedAt)))}. We sent you a letter that says the same, and
          write again when the hub answers. There is nothing to do now.
        </p>
      </Notice>
    );
  if (done === "changed" && stage !== "draft")
    return (
      <Notice title={`${reference} is changed`} tone="good">
        {`We write to ${hubName} today with what is different.`}
      </Notice>
    );
  if (done === "withdrawn" && stage === "withdrawn")
    return (
      <Notice title={`You withdrew ${reference}`} tone="good">
        {offer.submittedAt
          ? `${hubName} has your reason, and we sent you a letter. What you wrote is kept on this page.`
          : "What you wrote is kept on this page."}
      </Notice>
    );
  if (done === "called-off" && stage === "cancelled")
    return (
      <Notice title={`You called off ${reference}`} tone="good">
        {`${hubName} has your reason and tells the school today. We sent you a letter that says the same.`}
      </Notice>
    );
  return <DatesDone offer={offer} done={done} />;
}

/** The same for an answer to dates and for how it went. */
function DatesDone({ offer, done }: { offer: OfferView; done: string | null }) {
  const { reference, hubName } = offer;
  if (done === "accepted" && offer.placements.length > 0)
    return (
      <Notice title="The dates are agreed" tone="good">
        {`${hubName} tells the school, and we sent you a letter with the dates and whom pupils ask for. The offer’s number is ${reference}. The checklist for the first day is below.`}
      </Notice>
    );
  if (done === "other" || done === "declined")
    return (
      <Notice
        title={done === "other" ? "You asked for other dates" : "You said no to these dates"}
        tone="good"
      >
        {`We wrote to ${hubName}, which ${done === "other" ? "proposes again" : "looks again"} for ${reference}. We write to you when it does.`}
      </Notice>
    );
  if (done === "reported")
    return (
      <Notice title="Thank you for saying how it went" tone="good">
        {`${hubName} reads your five answers for ${reference}. There is nothing more to do.`}
      </Notice>
    );
  return null;
}
