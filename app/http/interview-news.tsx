import type { ShownInterview } from "~/domain/referrals/interviews/find-interviews.server";
import { Notice } from "~/ui/notice";

interface InterviewNewsProps {
  /** What the page's address says was done. */
  done: string | null;
  reference: string;
  interviews: readonly ShownInterview[];
  /** Whether the employer reads it, and not the broker. */
  toEmployer?: boolean;
  /** Whether nobody can write to the candidate: then somebody has to tell them. */
  noEmail?: boolean;
}

/** Said where a letter can't. */
const tellThem = "They have no email address, so tell them yourself. ";

function lettersTo(toEmployer = false, noEmail = false) {
  if (toEmployer) return "The candidate, their broker and you get a letter with a calendar file.";
  return noEmail
    ? `The broker who put them forward and the employer get a letter with a calendar file. ${tellThem.trim()}`
    : "The candidate, the broker who put them forward and the employer get a letter with a calendar file.";
}

/** What has just happened with an interview, where the record bears it out. */
export function InterviewNews({ done, reference, interviews, toEmployer, noEmail }: InterviewNewsProps) {
  const ahead = interviews.find(({ state }) => state === "ahead");
  const letters = lettersTo(toEmployer, noEmail);
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
        Everybody who was invited gets a letter. {noEmail && tellThem}Arrange another, or say what happens
        next.
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
