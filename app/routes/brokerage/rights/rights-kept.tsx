import type { CandidateRights } from "~/domain/referrals/rights/find-rights.server";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";
import { PostButton } from "~/ui/post-button";
import { Time } from "~/ui/time";

interface RightsKeptProps {
  candidateId: string;
  reference: string;
  retention: NonNullable<CandidateRights["retention"]>;
}

/** For how long somebody's details are kept, and how to say that one is still in touch. */
export function RightsKept({ candidateId, reference, retention }: RightsKeptProps) {
  const { lastActiveOn, removedOn, months, warned } = retention;
  const stay = (
    <PostButton action={paths.stillInTouch(candidateId)} look="plain" describe={`with ${reference}`}>
      We are still in touch
    </PostButton>
  );
  return (
    <>
      <h2>How long their details are kept</h2>
      {warned ? (
        <Notice title="Their details are about to be removed">
          <p>
            Nothing has happened with them since <Time of={lastActiveOn} />. Their name and contact details go
            on <Time of={removedOn} />, unless something happens before.
          </p>
          {stay}
        </Notice>
      ) : (
        <p>
          Something last happened with them on <Time of={lastActiveOn} />. Your team’s rule removes contact
          details {months} months after that, on <Time of={removedOn} />. You are told 30 days before.
        </p>
      )}
    </>
  );
}
