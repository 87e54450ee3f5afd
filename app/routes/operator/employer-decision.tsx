import { mayStand, type Standing } from "~/domain/organisations/verification/standings";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostButton } from "~/ui/post-button";

interface EmployerDecisionProps {
  employer: { id: string; standing: Standing; mergedIntoId: string | null };
}

/** What an operator may decide about an employer as it stands. */
export function EmployerDecision({ employer: { id, standing, mergedIntoId } }: EmployerDecisionProps) {
  if (standing === "merged")
    return (
      <p>
        This record was joined into another.{" "}
        {mergedIntoId && <a href={paths.verifyCase(mergedIntoId)}>Open the one that stays</a>}
      </p>
    );
  if (standing === "suspended")
    return (
      <ButtonRow>
        <ButtonLink href={paths.releaseEmployer(id)}>Lift the suspension</ButtonLink>
      </ButtonRow>
    );
  return (
    <ButtonRow>
      {mayStand(standing, "verified") && (
        <PostButton action={paths.verifyEmployer(id)} fields={{ seen: standing }}>
          Verify it
        </PostButton>
      )}
      {mayStand(standing, "asked") && (
        <ButtonLink href={paths.askEmployer(id)} look="plain">
          Ask a question
        </ButtonLink>
      )}
      {mayStand(standing, "refused") && (
        <ButtonLink href={paths.refuseEmployer(id)} look="plain">
          Refuse it with a reason
        </ButtonLink>
      )}
      {mayStand(standing, "suspended") && (
        <ButtonLink href={paths.suspendEmployer(id)} look="plain">
          Suspend it
        </ButtonLink>
      )}
      <ButtonLink href={paths.mergeEmployer(id)} look="plain">
        Join it with another
      </ButtonLink>
    </ButtonRow>
  );
}
