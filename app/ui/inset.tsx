import type { ReactNode } from "react";

/** A passage set apart: a quotation, an example, a rule to keep in mind. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}
