import type { ReactNode } from "react";

/** What the parts of a score bar are, in their order. Children come last, such as a link that explains more. */
export function ScoreKey({ labels, children }: { labels: string[]; children?: ReactNode }) {
  return (
    <ul className="score-key">
      {labels.map((label, at) => (
        <li key={label}>
          <svg className="swatch" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <rect className={`part-${at + 1}`} width="12" height="12" rx="2" />
            {at % 2 === 1 && <line className="score-bar__hatch" x2="12" y1="6" y2="6" strokeWidth="12" />}
          </svg>
          {label}
        </li>
      ))}
      {children && <li>{children}</li>}
    </ul>
  );
}
