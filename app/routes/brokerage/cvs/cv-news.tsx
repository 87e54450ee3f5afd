import { type CvProblem, cvProblems } from "~/domain/candidates/cv/problems";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";

interface CvNewsProps {
  id: string;
  reference: string;
  outcome: { status: string; problem: CvProblem | null } | null;
  /** What was just done: `added`, `discarded` or `late`. */
  done: string | null;
  /** How much was added. */
  count: number;
}

/** What became of a CV, or of what it suggested. */
export function CvNews({ id, reference, outcome, done, count }: CvNewsProps) {
  const record = <a href={paths.candidate(id)}>See the record of {reference}</a>;
  if (outcome?.status === "refused")
    return (
      <Notice tone="warm" title="We could not read the CV">
        {cvProblems[outcome.problem ?? "failed"]}
      </Notice>
    );
  if (outcome?.status === "empty")
    return (
      <Notice tone="warm" title="We found nothing in the CV">
        It names no work, skills or certificates that our list knows. You can type them into the record, or
        paste other text here.
      </Notice>
    );
  if (done === "added")
    return (
      <Notice tone="good" title={count === 1 ? "1 thing is added" : `${count} things are added`}>
        <p>
          They are in the record of {reference}, which is matched by them from now on. The CV and what it
          suggested are forgotten. {record}
        </p>
      </Notice>
    );
  if (done === "discarded")
    return (
      <Notice tone="good" title="The CV is thrown away">
        <p>We keep nothing of it, and the record is as it was. {record}</p>
      </Notice>
    );
  if (done === "late")
    return (
      <Notice tone="warm" title="These suggestions are gone">
        <p>A colleague dealt with them, or a day has passed. {record}</p>
      </Notice>
    );
  return null;
}
