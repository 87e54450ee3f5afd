import { type ReactNode, useEffect, useRef } from "react";

export interface SummaryError {
  says: string;
  /** The id of the control to put right. An error of the form as a whole has none. */
  fieldId?: string;
}

interface ErrorSummaryProps {
  errors: SummaryError[];
  title?: string;
  /** What was kept. Nothing typed is ever lost, so say so. */
  kept?: ReactNode;
}

/** What has to be put right, at the top of the page, each with a link to its place. */
export function ErrorSummary({
  errors,
  title = "Check your answers",
  kept = "We have kept everything you typed.",
}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map((error) => error.says).join();

  // The attribute serves a fresh page; this serves one that a script has put new errors on.
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);

  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: what went wrong is the first thing to hear after a form is sent
    <div className="govuk-error-summary" tabIndex={-1} ref={box} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ says, fieldId }) => (
              <li key={`${fieldId} ${says}`}>{fieldId ? <a href={`#${fieldId}`}>{says}</a> : says}</li>
            ))}
          </ul>
          {kept && <p className="small soft">{kept}</p>}
        </div>
      </div>
    </div>
  );
}
