import type { ReactNode } from "react";

/** Two equal columns on a desk, one under the other on a phone. Each child is a column. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="columns">{children}</div>;
}
