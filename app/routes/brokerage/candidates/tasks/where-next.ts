import type { PageKey } from "~/domain/candidates/task-list/pages";
import { paths } from "~/paths";

interface Saved {
  draft: boolean;
  /** The page of a draft to go on with; null where all are filled in. */
  next: PageKey | null;
  /** Whether somebody leaves it for later. */
  later: boolean;
  /** Whether they hold licences or qualifications, whose last days are asked next. */
  dated: boolean;
}

/** Where somebody goes who saved a page: on to what is not filled in, to check, back to the record, or away. */
export function whereNext(id: string, page: PageKey, { draft, next, later, dated }: Saved): string {
  if (draft && later) return `${paths.editCandidate(id)}?done=saved`;
  if (page === "certificates" && dated) return paths.candidatePage(id, "expiry");
  if (!draft) return `${paths.candidate(id)}?done=changed`;
  return next ? paths.candidatePage(id, next) : paths.checkCandidate(id);
}
