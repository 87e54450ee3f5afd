import { Notice } from "~/ui/notice";

interface VacancyNewsProps {
  vacancy: { reference: string; stage: string; liveAt: Date | null; site: { boroughName: string | null } };
  /** What was just done, as the address says it. */
  done: string | null;
  not: string | null;
}

/** What just happened to a vacancy, and what happens next. Says nothing that the vacancy's stage does not bear out. */
export function VacancyNews({ vacancy, done, not }: VacancyNewsProps) {
  const { reference, stage, liveAt, site } = vacancy;
  if (not === "closing-passed" && stage === "draft")
    return (
      <Notice title="The closing date has passed" tone="warm">
        The vacancy was not submitted. Change its closing date, then submit it again. Everything else is kept.
      </Notice>
    );
  if (done === "submitted" && stage === "in_review")
    return (
      <Notice title={`We have your vacancy. Its reference is ${reference}`} tone="good">
        It is your first with us, so someone reads it before it goes live. That takes up to two working days,
        and we write to you either way. Your later vacancies go live at once.
      </Notice>
    );
  if (done === "live" && stage === "live")
    return (
      <Notice title={`Your vacancy is live. Its reference is ${reference}`} tone="good">
        {`The team in ${site.boroughName ?? "your borough"} now looks for residents who suit it. They ask each person before you see a name, and we write to you when someone is put forward.`}
      </Notice>
    );
  if (done === "ended" && stage === "withdrawn" && !liveAt)
    return (
      <Notice title={`${reference} is withdrawn`} tone="good">
        Nobody else has seen it. What you wrote stays here, for you to read again.
      </Notice>
    );
  if (done === "ended" && stage !== "live" && stage !== "in_review")
    return (
      <Notice title={`${reference} has ended`} tone="good">
        Nobody new is put forward for it. Thank you for telling us how it went.
      </Notice>
    );
  return null;
}
