import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";

/** What else can be done with a record. */
export const CandidateLinks = ({
  candidateId: id,
  reference,
}: {
  candidateId: string;
  reference: string;
}) => (
  <ButtonRow>
    <ButtonLink href={paths.candidateCv(id)} look="plain" small describe={`of ${reference}`}>
      Read their CV for skills
    </ButtonLink>
    <ButtonLink href={paths.shareCard(id)} look="plain" small describe={`of ${reference}`}>
      Share a card without a name
    </ButtonLink>
    <ButtonLink
      href={paths.candidateRights(id)}
      look="plain"
      small
      describe={`over what we hold of ${reference}`}
    >
      Their rights: a copy, or erasure
    </ButtonLink>
  </ButtonRow>
);
