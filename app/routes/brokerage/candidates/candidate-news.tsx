import { Notice } from "~/ui/notice";

interface CandidateNewsProps {
  done: string;
  reference: string;
  available: boolean;
  /** On whose caseload they are. */
  broker: string | null;
}

const titles: Record<string, string> = {
  added: "is added",
  changed: "is changed",
  taken: "is on your caseload",
  "handed-back": "is on nobody’s caseload",
};

/** What just happened to a record. */
export function CandidateNews({ done, reference, available, broker }: CandidateNewsProps) {
  if (done === "late")
    return (
      <Notice tone="warm" title="Somebody was quicker">
        {`${reference} is on ${broker ? `the caseload of ${broker}` : "nobody’s caseload"}, as you see below. What you sent has changed nothing.`}
      </Notice>
    );
  if (done === "saved")
    return (
      <Notice tone="good" title="The vacancy is saved for later">
        You find it below, and on the vacancy’s own page.
      </Notice>
    );
  if (done === "unsaved") return <Notice tone="good" title="The vacancy is no longer saved" />;
  const said = titles[done];
  if (!said) return null;
  return (
    <Notice tone="good" title={`${reference} ${said}`}>
      {wordsFor(done, available, reference)}
    </Notice>
  );
}

function wordsFor(done: string, available: boolean, reference: string) {
  if (done === "added")
    return available
      ? `They are on your caseload, and matched from now on: the vacancies that suit them are below. Ask ${reference} about one, and we write to them; they have the last word each time.`
      : "They are on your caseload. They are suggested for nothing while they are not looking for work.";
  if (done === "taken") return "Filter a vacancy’s list by “my candidates”, and they are in it.";
  if (done === "handed-back") return "Any of your colleagues can take them on.";
  return available
    ? "Matching goes by this record from now on."
    : "They are suggested for nothing while they are not looking for work.";
}
