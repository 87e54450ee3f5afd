import type { ReviewOnPlan } from "~/domain/guidance/practice/plan";
import { reviewPages } from "~/domain/guidance/practice/questions";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { PostButton } from "~/ui/post-button";
import { Time } from "~/ui/time";
import { ofEmployer } from "../of-employer";

interface ReviewStandingProps {
  employerId: string;
  open: ReviewOnPlan | null;
  history: ReviewOnPlan[];
  mayChange: boolean;
}

/** Whether a self-review is under way, and the button to begin one or go on. */
export function ReviewStanding({ employerId, open, history, mayChange }: ReviewStandingProps) {
  if (open)
    return (
      <>
        <p>
          {open.byName} began one on <Time of={open.startedOn} />. {20 - open.tally.unanswered} of 20
          questions are answered.
        </p>
        {mayChange && <ButtonLink href={resumeAt(open)}>Go on with it</ButtonLink>}
      </>
    );
  const last = history.at(-1)?.completedOn;
  return (
    <>
      <p>
        Twenty short questions on five pages, about ten minutes. You can stop at any time and come back.
        {last && (
          <>
            {" "}
            You last completed it on <Time of={last} />.
          </>
        )}
      </p>
      {mayChange ? (
        <PostButton action={ofEmployer(paths.practiceReviews, employerId)} look={last ? "plain" : "main"}>
          {last ? "Look again" : "Begin the self-review"}
        </PostButton>
      ) : (
        <p>A colleague who recruits for you can begin it.</p>
      )}
    </>
  );
}

/** The first page with a question left to answer; where none is left, all the answers. */
function resumeAt({ id, answers }: ReviewOnPlan) {
  const page = reviewPages.findIndex(({ keys }) => keys.some((key) => !answers[key]));
  return page < 0 ? paths.practiceReview(id) : paths.practiceReviewPage(id, String(page + 1));
}
