import type { ReactNode } from "react";

/** A page's words, and beside them on a desk what one does about them; on a phone that comes after. */
export const Beside = ({ children, aside }: { children: ReactNode; aside: ReactNode }) => (
  <div className="beside">
    <div className="beside__words">{children}</div>
    <div className="beside__aside">{aside}</div>
  </div>
);
