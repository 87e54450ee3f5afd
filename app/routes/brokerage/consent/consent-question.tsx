import type { BrokerConsent, OpenQuestion } from "~/domain/referrals/consent/find-asked.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { longDate } from "~/ui/dates";
import { PostButton } from "~/ui/post-button";
import { SummaryList } from "~/ui/summary-list";

const asked = { email: "By letter", phone: "By phone", paper: "On paper" } as const;

/** A question that waits: how it was put, until when, and what the broker can do about it. */
export function OpenQuestionPart({ consent, question }: { consent: BrokerConsent; question: OpenQuestion }) {
  const { referralId, firstName } = consent;
  const { channel, askedOn, answerBy, chasedOn, mayChase, mayRemind } = question;
  const chase = paths.chaseConsent(referralId);
  return (
    <>
      <SummaryList
        title="The question"
        rows={[
          { key: "Asked", value: `${asked[channel]}, on ${longDate(askedOn)}` },
          ...(chasedOn ? [{ key: "Reminded", value: longDate(chasedOn) }] : []),
          { key: "Answer by", value: `${longDate(answerBy)}. Without one it ends by itself.` },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={paths.noteConsent(referralId)} look="plain" small>
          Note their answer
        </ButtonLink>
        <ButtonLink href={paths.consentPaper(referralId)} look="plain" small>
          Print it on paper
        </ButtonLink>
        {mayChase && mayRemind && (
          <PostButton action={chase} fields={{ how: "letter" }} look="plain" small describe={firstName}>
            Chase by letter
          </PostButton>
        )}
        {mayChase && (
          <PostButton action={chase} fields={{ how: "call" }} look="plain" small describe={firstName}>
            I rang them
          </PostButton>
        )}
      </ButtonRow>
    </>
  );
}
