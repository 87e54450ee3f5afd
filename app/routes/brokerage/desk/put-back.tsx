import type { Dismissed } from "~/domain/matching/desk/find-dismissed.server";
import { paths } from "~/paths";
import { PostButton } from "~/ui/post-button";
import { type Pairs, withQuery } from "./list-address";

interface PutBackProps {
  dismissed: Dismissed;
  vacancyId: string;
  kept: Pairs;
}

/** Takes a dismissal back. */
export const PutBack = ({ dismissed, vacancyId, kept }: PutBackProps) => (
  <PostButton
    action={withQuery(paths.restore(vacancyId, dismissed.candidateId), kept)}
    look="link"
    describe={dismissed.reference}
  >
    Put back
  </PostButton>
);
