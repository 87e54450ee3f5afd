import type { ReactNode } from "react";

/** One column at a width that reads well; `centred` for a page that is only that, such as a yes or no. */
export function Column({ children, centred }: { children: ReactNode; centred?: boolean }) {
  return <div className={centred ? "column column--centred" : "column"}>{children}</div>;
}
