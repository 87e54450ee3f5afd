import type { ReactNode } from "react";

/** Buttons side by side, the main one first. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}
