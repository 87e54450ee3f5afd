import type { ReactNode } from "react";

interface FacetedProps {
  /** Groups of choices and the button that sends them. */
  facets: ReactNode;
  /** What the fold says on a phone: "Filters (2 chosen)". */
  summary: string;
  children: ReactNode;
}

/** A list with what narrows it: beside it on a desk; on a phone folded above it, so that the list comes first. */
export function Faceted({ facets, summary, children }: FacetedProps) {
  return (
    <div className="faceted">
      <details className="faceted__fold">
        <summary className="faceted__summary">{summary}</summary>
        <div className="faceted__facets">{facets}</div>
      </details>
      <div className="faceted__list">{children}</div>
    </div>
  );
}
