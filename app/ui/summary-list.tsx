import type { ReactNode } from "react";
import { Describe } from "./describe";

export interface SummaryRow {
  key: string;
  value: ReactNode;
  /** Where to change it. */
  href?: string;
  action?: string;
  /** What is changed, for a screen reader; the key in small letters, if not given. */
  what?: string;
}

/** What was answered, line by line, each with a way back to change it. */
export function SummaryList({ rows, title }: { rows: SummaryRow[]; title?: string }) {
  const changeable = rows.some((row) => row.href);
  return (
    <>
      {title && <h2>{title}</h2>}
      <dl className="govuk-summary-list">
        {rows.map((row) => (
          <div
            key={row.key}
            className={
              changeable && !row.href
                ? "govuk-summary-list__row govuk-summary-list__row--no-actions"
                : "govuk-summary-list__row"
            }
          >
            <dt className="govuk-summary-list__key">{row.key}</dt>
            <dd className="govuk-summary-list__value">{row.value}</dd>
            {row.href && <Change row={row} href={row.href} />}
          </div>
        ))}
      </dl>
    </>
  );
}

function Change({ row, href }: { row: SummaryRow; href: string }) {
  return (
    <dd className="govuk-summary-list__actions">
      <a className="govuk-link" href={href}>
        {row.action ?? "Change"}
        <Describe words={row.what ?? row.key.toLowerCase()} />
      </a>
    </dd>
  );
}
