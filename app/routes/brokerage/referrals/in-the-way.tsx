import type { AmongBoroughs } from "~/domain/referrals/boroughs/find-among-boroughs.server";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Time } from "~/ui/time";

interface InTheWayProps {
  boroughs: AmongBoroughs;
  candidate: { id: string; reference: string };
  vacancyId: string;
  /** They are shortlisted already. */
  shortlisted: boolean;
}

/** Whether somebody can't be asked now, on account of other boroughs or of their own other record. */
export const isInTheWay = (boroughs: AmongBoroughs | null) =>
  boroughs !== null && (boroughs.elsewhere || boroughs.ownOther !== null || !!boroughs.slots?.refused);

/** What keeps a broker from asking somebody, and what they can do about it. */
export function InTheWay({ boroughs, candidate, vacancyId, shortlisted }: InTheWayProps) {
  const { elsewhere, asked, ownOther, slots } = boroughs;
  const { id, reference } = candidate;
  if (elsewhere)
    return (
      <Notice tone="warm" title="Another borough is putting this person forward at the moment">
        <p>
          We can’t say which borough, or for what. It may also be somebody else with the same phone number or
          address.
        </p>
        {asked ? (
          <p>
            You asked on <Time of={asked.on} as="weekday" />.{" "}
            <a href={paths.lockAsk(asked.id)}>See your question</a>
          </p>
        ) : (
          <ButtonLink href={`${paths.askAboutLock(id)}?vacancy=${encodeURIComponent(vacancyId)}`}>
            Ask them
          </ButtonLink>
        )}
      </Notice>
    );
  if (ownOther)
    return (
      <Notice tone="warm" title={`${ownOther.candidate} seems to be the same person`}>
        <p>
          Your borough has put {ownOther.candidate} forward for this vacancy, and something about the two is
          the same: an email address, a phone number, or a name and birthday. One person is put forward once.{" "}
          <a href={paths.referral(ownOther.id)}>See {ownOther.reference}</a>
        </p>
        <PostButton action={paths.sayTwoPeople(vacancyId, id)} look="plain">
          They are two people
        </PostButton>
      </Notice>
    );
  return slots?.refused ? (
    <Notice tone="warm" title="There is no interview slot for your borough now">
      <p>{slots.refused}</p>
      {!shortlisted && (
        <ButtonRow>
          <PostButton action={paths.shortlist(vacancyId, id)} look="plain" describe={reference}>
            Shortlist for now
          </PostButton>
        </ButtonRow>
      )}
    </Notice>
  ) : null;
}
