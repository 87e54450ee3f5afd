import type { ShownInterview } from "~/domain/referrals/interviews/find-interviews.server";
import { Notice } from "~/ui/notice";

interface InterviewNewsProps {
  /** What the page's address says was done. */
  done: string | null;
  reference: string;
  interviews: readonly ShownInterview[];
}

/** What has just happened with an interview, where the record bears it out. */
export function InterviewNews({ done, reference, interviews }: InterviewNewsProps) {
  const ahead = interviews.find(({ state }) => state === "ahead");
  const letters = "They, their broker and the employer’s person get a letter with a calendar file.";
  if (done === "arranged" && ahead)
    return (
      <Notice tone="good" title={`The interview for ${reference} is arranged`}>
        It is on {ahead.when}. {letters} Say how it went once it is over.
      </Notice>
    );
  if (done === "interview-moved" && ahead)
    return (
      <Notice tone="good" title={`The interview for ${reference} has changed`}>
        It is on {ahead.when}. {letters}
      </Notice>
    );
  if (done === "interview-kept" && ahead)
    return (
      <Notice tone="good" title={`Saved for ${reference}`}>
        The time and place stay, so nobody gets a letter.
      </Notice>
    );
  if (done === "interview-cancelled" && interviews.some(({ state }) => state === "cancelled"))
    return (
      <Notice tone="good" title={`The interview for ${reference} is called off`}>
        Everybody who was invited gets a letter. Arrange another, or say what happens next.
      </Notice>
    );
  if (done === "interview-stale")
    return (
      <Notice tone="warm" title="That interview has changed before you">
        It stands as you see it below. What you sent has changed nothing.
      </Notice>
    );
  return null;
}
